package dev.mcdewey.search.versions.words;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A text as words and signs. What stands between them is shown but not compared: space, the marks that Markdown sets
 * for code, bold words and cells, and the rules of tables; a reader would not miss them.
 */
final class Tokens {

    /** A name with dots or dashes is one word, as readers take it; languages without spaces are read sign by sign. */
    private static final Pattern TOKEN = Pattern.compile("\\p{IsHan}"
            + "|[\\p{L}\\p{M}\\p{N}_&&[^\\p{IsHan}]]++(?:[.'’-][\\p{L}\\p{M}\\p{N}_]++)*+"
            + "|[^\\s`|*]|(?<!\\*)\\*(?!\\*)");

    private static final Pattern TABLE_RULE = Pattern.compile("(?m)^\\|[ |:-]*\\|\\n?");

    private final String text;
    private final List<MatchResult> places;
    private final List<String> words;

    private Tokens(String text) {
        this.text = text;
        this.places = TOKEN.matcher(text).results().toList();
        this.words = places.stream().map(MatchResult::group).toList();
    }

    static Tokens of(String markdown) {
        return new Tokens(TABLE_RULE.matcher(markdown).replaceAll(""));
    }

    List<String> words() {
        return words;
    }

    int size() {
        return words.size();
    }

    /** From a token to before another, without what stands round them. */
    String text(int from, int to) {
        return from == to ? "" : text.substring(startOf(from), endOf(to - 1));
    }

    /** The same with what stands round them, up to the neighbouring tokens. */
    String surrounded(int from, int to) {
        return text.substring(from == 0 ? 0 : endOf(from - 1), startOf(to));
    }

    /** How good a place before a token is to begin or end something: 2 between paragraphs, 1 between lines, else 0. */
    int breakBefore(int token) {
        String space = token == 0 ? "\n\n" : text.substring(endOf(token - 1), startOf(token));
        return (int) Math.min(2, space.chars().filter(sign -> sign == '\n').count());
    }

    private int startOf(int token) {
        return token < size() ? places.get(token).start() : text.length();
    }

    private int endOf(int token) {
        return places.get(token).end();
    }
}
