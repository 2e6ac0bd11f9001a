package dev.mcdewey.ingest.parser.markdown.code;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The line that opens fenced code, or a directive that is fenced like code. */
record Fence(String marks, String info, int base) {

    private static final Pattern OPENING = Pattern.compile("^(`{3,}(?=[^`]*$)|~{3,})\\s*(.*)$");

    static @Nullable Fence opening(String words, int base) {
        Matcher opening = OPENING.matcher(words);
        return opening.matches() ? new Fence(opening.group(1), opening.group(2), base) : null;
    }

    boolean isClosedBy(String words) {
        return words.length() >= marks.length() && words.chars().allMatch(c -> c == marks.charAt(0));
    }

    /** Whether what stands between the fences is Markdown. */
    boolean isDirective() {
        return Directives.holdsMarkdown(info);
    }
}
