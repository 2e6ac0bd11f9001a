package dev.mcdewey.ingest.fetch.mirror;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is to be said of a source in the end: troubles one by one, up to a number, and what is usual as counts. */
public final class Notes {

    private static final int MOST_TROUBLES = 20;

    private final List<String> troubles = new ArrayList<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Map<String, String> firsts = new HashMap<>();

    /** Remembers a sentence. */
    public void trouble(String sentence) {
        troubles.add(sentence);
    }

    /** Counts one more of this kind; the first is named. */
    public void count(String kind, Object which) {
        counts.merge(kind, 1, Integer::sum);
        firsts.putIfAbsent(kind, which.toString());
    }

    /** All of it. */
    public List<String> sentences() {
        List<String> sentences =
                new ArrayList<>(troubles.stream().limit(MOST_TROUBLES).toList());
        if (troubles.size() > MOST_TROUBLES) {
            sentences.add("and %d more such troubles".formatted(troubles.size() - MOST_TROUBLES));
        }
        counts.forEach((kind, count) -> sentences.add("%d %s, the first %s".formatted(count, kind, firsts.get(kind))));
        return sentences;
    }
}
