package dev.mcdewey.search.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a question that is looked up word by word.
 *
 * @param text the question up to its last such word
 * @param cut whether there was more
 */
public record KeywordText(String text, boolean cut) {

    /** What the analyzer makes at most one term of: a character of Han, or a run of other letters and digits. */
    private static final Pattern WORD = Pattern.compile("\\p{IsHan}|[\\p{L}\\p{N}&&[^\\p{IsHan}]]{1,255}");

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
        return word.find(end) ? new KeywordText(question.substring(0, end), true) : new KeywordText(question, false);
    }
}
