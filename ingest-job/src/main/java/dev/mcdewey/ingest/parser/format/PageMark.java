package dev.mcdewey.ingest.parser.format;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sign in a file that a new page of the original begins here.
 *
 * @param page physical page, from 1
 * @param label the label printed on it, or null
 */
public record PageMark(int page, @Nullable String label) {

    private static final int LONGEST = 60;

    /** Six digits at most: a longer number is no page, and no int. */
    private static final Pattern MARK = Pattern.compile(
            "\\s*page\\s+(\\d{1,6})(?:\\s+of\\s+\\d+)?(?:\\s*\\(\\s*(.+?)\\s*\\))?\\s*", Pattern.CASE_INSENSITIVE);

    /** The mark that the words of a comment or a heading are, if they are nothing else. */
    public static Optional<PageMark> of(String words) {
        if (words.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher mark = MARK.matcher(words);
        return mark.matches()
                ? Optional.of(new PageMark(Integer.parseInt(mark.group(1)), mark.group(2)))
                : Optional.empty();
    }

    /** The mark as the words of a comment. */
    public String words() {
        return label == null ? "page " + page : "page " + page + " (" + label + ")";
    }
}
