package dev.mcdewey.search.query;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The part of a question that is looked up word by word.
 *
 * @param text its first words; of a sentence, those that say something
 * @param cut whether there was more
 */
public record KeywordText(String text, boolean cut) {

    /** What the analyzer makes at most one term of: a character of Han, or a run of other letters and digits. */
    private static final Pattern WORD = Pattern.compile("\\p{IsHan}|[\\p{L}\\p{N}&&[^\\p{IsHan}]]{1,255}");

    /** Less than a sentence is a name or a term, of which every word counts. */
    private static final int SENTENCE = 5;

    /** Words that make a sentence and are found everywhere. In capitals they are words of some language, and stay. */
    private static final Set<String> FILLING = Set.of(
            ("a all am an and any are as at be been being but by can could did do does for from had has have he her his how"
                            + " i if in into is it its just let may me might must my no not of on only or our own same she"
                            + " should so some such than that the their them then there these they this those to too up us"
                            + " very was we were what when where which who whom why will with would you your")
                    .split(" "));

    /**
     * Takes the first words of a question, so that a pasted page cannot exceed the clauses that Elasticsearch allows.
     *
     * @param words how many
     */
    public static KeywordText of(String question, int words) {
        return of(question, words, List.of());
    }

    /**
     * The same without the parts that are looked up otherwise as well; empty where nothing else says something.
     *
     * @param apart parts of the first words in their order
     */
    public static KeywordText of(String question, int words, List<Rewording> apart) {
        String first = first(question, words);
        String rest = without(first, apart);
        String telling = isSentence(first) ? telling(rest) : rest;
        boolean cut = WORD.matcher(question).find(first.length());
        return new KeywordText(apart.isEmpty() && hasNoWord(telling) ? first : telling, cut);
    }

    /** All up to the last of the first words; the whole question where it has no more. */
    static String first(String question, int words) {
        Matcher word = WORD.matcher(question);
        int end = 0;
        for (int i = 0; i < words && word.find(); i++) {
            end = word.end();
        }
        return word.find(end) ? question.substring(0, end) : question;
    }

    private static String without(String text, List<Rewording> parts) {
        StringBuilder rest = new StringBuilder();
        int read = 0;
        for (Rewording part : parts) {
            rest.append(text.substring(read, part.start())).append(' ');
            read = part.end();
        }
        return parts.isEmpty()
                ? text
                : rest.append(text.substring(read)).toString().strip();
    }

    private static boolean hasNoWord(String text) {
        return !WORD.matcher(text).find();
    }

    private static boolean isSentence(String text) {
        return text.strip().split("\\s+").length >= SENTENCE;
    }

    private static String telling(String text) {
        return Stream.of(text.strip().split("\\s+"))
                .filter(word -> !word.isEmpty() && !isFilling(word))
                .collect(Collectors.joining(" "));
    }

    /** Whether a part of a question only makes a sentence of it. */
    static boolean isFilling(String part, String question) {
        return isSentence(question) && isFilling(part);
    }

    /** Also with a capital in front, as at the beginning of a sentence. */
    private static boolean isFilling(String word) {
        return FILLING.contains(Character.toLowerCase(word.charAt(0)) + word.substring(1));
    }
}
