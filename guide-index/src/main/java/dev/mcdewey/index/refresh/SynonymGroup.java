package dev.mcdewey.index.refresh;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words and phrases of a library that stand for each other in questions.
 *
 * @param from what a question has
 * @param to what is looked up besides; the same as {@code from} where each stands for all others
 */
public record SynonymGroup(List<String> from, List<String> to) {

    /** The most entries of either list: a question is asked once more for each of them. */
    public static final int MOST = 8;

    /** What counts as one word; scripts that leave no space between words have one for each character. */
    private static final Pattern WORD = Pattern.compile("\\p{IsHan}|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+");

    /** Copies what it is given. */
    public SynonymGroup {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }

    /** A group in which each entry stands for all others. */
    public static SynonymGroup of(List<String> alike) {
        return new SynonymGroup(alike, alike);
    }

    /** The words of a text in their order, each with its place. */
    public static List<MatchResult> words(String text) {
        return WORD.matcher(text).results().toList();
    }

    /** What two spellings have in common that differ in capitals, spaces and signs only; empty without any word. */
    public static String key(String text) {
        return key(words(text));
    }

    /** The same for some words of a text. */
    public static String key(List<MatchResult> words) {
        return words.stream()
                .map(MatchResult::group)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
    }
}
