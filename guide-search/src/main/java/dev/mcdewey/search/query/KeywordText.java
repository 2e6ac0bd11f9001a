package dev.mcdewey.search.query;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
        Matcher word = WORD.matcher(question);
        int end = 0;
        for (int i = 0; i < words && word.find(); i++) {
            end = word.end();
        }
        return word.find(end)
                ? new KeywordText(telling(question.substring(0, end)), true)
                : new KeywordText(telling(question), false);
    }

    private static String telling(String question) {
        List<String> words = List.of(question.strip().split("\\s+"));
        if (words.size() < SENTENCE) {
            return question;
        }
        String telling = words.stream().filter(word -> !isFilling(word)).collect(Collectors.joining(" "));
        return WORD.matcher(telling).find() ? telling : question;
    }

    /** Also with a capital in front, as at the beginning of a sentence. */
    private static boolean isFilling(String word) {
        return FILLING.contains(Character.toLowerCase(word.charAt(0)) + word.substring(1));
    }
}
