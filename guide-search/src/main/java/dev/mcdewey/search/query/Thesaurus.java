package dev.mcdewey.search.query;

import dev.mcdewey.index.refresh.SynonymGroup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;

/** What a library words in several ways, to be found in questions. */
public final class Thesaurus {

    /** Of a library in which every word stands for itself alone. */
    public static final Thesaurus NONE = of(List.of());

    /** The most parts of a question that are looked up otherwise; each may mean as many clauses as a group has words. */
    private static final int MOST = 8;

    private final Map<String, List<String>> othersByKey = new HashMap<>();
    private int longest;

    private Thesaurus() {}

    /** A thesaurus of these groups; a word that stands in several of them counts in the first. */
    public static Thesaurus of(List<SynonymGroup> groups) {
        Thesaurus thesaurus = new Thesaurus();
        groups.forEach(group -> group.from().forEach(word -> thesaurus.add(word, group.to())));
        return thesaurus;
    }

    private void add(String word, List<String> to) {
        String key = SynonymGroup.key(word);
        List<String> others = to.stream()
                .filter(other -> !SynonymGroup.key(other).equals(key))
                .limit(SynonymGroup.MOST)
                .toList();
        if (!others.isEmpty() && othersByKey.putIfAbsent(key, others) == null) {
            longest = Math.max(longest, SynonymGroup.words(word).size());
        }
    }

    /**
     * The parts of a question that are worded otherwise as well, in their order and none within another. What was
     * quoted is meant word for word.
     *
     * @param words how many words of the question are looked up
     */
    public List<Rewording> in(AskedText question, int words) {
        if (othersByKey.isEmpty()) {
            return List.of();
        }
        String text = KeywordText.first(question.words(), words);
        return found(text).stream()
                .filter(part -> !KeywordText.isFilling(part.asked(), text))
                .filter(part -> !isQuoted(part, question))
                .limit(MOST)
                .toList();
    }

    private List<Rewording> found(String text) {
        List<MatchResult> words = SynonymGroup.words(text);
        List<Rewording> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Optional<Rewording> part = longest(text, words.subList(i, Math.min(words.size(), i + longest)));
            if (part.isPresent()) {
                found.add(part.get());
                i += SynonymGroup.words(part.get().asked()).size() - 1;
            }
        }
        return found;
    }

    /** The longest part that begins with the first of these words: the most exact that can be meant. */
    private Optional<Rewording> longest(String text, List<MatchResult> words) {
        return IntStream.range(0, words.size())
                .mapToObj(less -> words.subList(0, words.size() - less))
                .filter(part -> othersByKey.containsKey(SynonymGroup.key(part)))
                .findFirst()
                .map(part -> rewording(text, part));
    }

    private Rewording rewording(String text, List<MatchResult> part) {
        int start = part.get(0).start();
        String asked = text.substring(start, part.get(part.size() - 1).end());
        return new Rewording(asked, start, othersByKey.getOrDefault(SynonymGroup.key(part), List.of()));
    }

    private static boolean isQuoted(Rewording part, AskedText question) {
        String asked = part.asked().toLowerCase(Locale.ROOT);
        return question.phrases().stream()
                .anyMatch(phrase -> phrase.toLowerCase(Locale.ROOT).contains(asked));
    }
}
