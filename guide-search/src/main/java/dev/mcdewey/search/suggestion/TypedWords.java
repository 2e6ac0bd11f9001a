package dev.mcdewey.search.suggestion;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What has been typed so far; its last word may have only begun. */
final class TypedWords {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern AROUND_WORD = Pattern.compile("^[^\\p{L}\\p{N}_]+|[^\\p{L}\\p{N}_]+$");

    /** As the index cuts words: dots and apostrophes join letters, all else parts them. */
    private static final Pattern LAST_TERM = Pattern.compile("[\\p{L}\\p{N}_]+(?:[.'’][\\p{L}\\p{N}_]+)*$");

    private final List<Pattern> words;
    private final Pattern beginning;
    private final String before;
    private final String last;

    TypedWords(String text) {
        List<String> found = Arrays.stream(SPACE.split(text))
                .map(word -> AROUND_WORD.matcher(word).replaceAll(""))
                .filter(word -> !word.isEmpty())
                .toList();
        String joined = String.join(" ", found);
        this.words = found.stream()
                .map(word -> anyCase("(?<![\\p{L}\\p{N}])" + Pattern.quote(word)))
                .toList();
        this.beginning = anyCase("\\P{L}{0,20}" + Pattern.quote(joined));
        Matcher term = LAST_TERM.matcher(joined);
        int start = term.find() ? term.start() : joined.length();
        this.before = joined.substring(0, start);
        this.last = joined.substring(start);
    }

    private static Pattern anyCase(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    boolean areNone() {
        return last.isEmpty();
    }

    /** All but the last term, which is {@link #last()}. */
    String before() {
        return before;
    }

    String last() {
        return last;
    }

    /** Whether each is the beginning of a word of this name. */
    boolean standIn(String name) {
        return words.stream().allMatch(word -> word.matcher(name).find());
    }

    /** Whether the name begins with them, not counting the number of a chapter. */
    boolean begin(String name) {
        return beginning.matcher(name).lookingAt();
    }
}
