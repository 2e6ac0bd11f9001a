package dev.mcdewey.ingest.coverage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where in a sequence each word stands. */
final class WordPlaces {

    private static final int[] NOWHERE = {};

    private final Map<String, int[]> places = new HashMap<>();

    WordPlaces(List<String> words) {
        Map<String, Integer> counts = new HashMap<>();
        words.forEach(word -> counts.merge(word, 1, Integer::sum));
        for (int i = words.size() - 1; i >= 0; i--) {
            String word = words.get(i);
            int[] at = places.computeIfAbsent(word, w -> new int[counts.get(w)]);
            at[counts.merge(word, -1, Integer::sum)] = i;
        }
    }

    /** The places of a word, ascending. */
    int[] of(String word) {
        return places.getOrDefault(word, NOWHERE);
    }
}
