package dev.mcdewey.ingest.parser.markdown.code;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Follows a Markdown text line by line and tells which lines are code. */
final class CodeLines {

    private static final int CODE_INDENT = 4;
    private static final int TAB = 4;

    private static final Pattern MARKER = Pattern.compile("^(?:[-*+]|\\d{1,9}[.)]|:)(?:\\s+|$)");

    /** Dialects indent the body of these by four columns. */
    private static final Pattern BOX = Pattern.compile("^(?:!!!|\\?\\?\\?\\+?|===[+!]?) .*|^\\[\\^[^\\]\\s]+]:.*");

    private static final Pattern SITE_TAG = Pattern.compile("^(?:\\{\\{[<%]|\\{%|</?[A-Z]).*");

    private final Deque<Integer> containers = new ArrayDeque<>();
    private final Deque<Fence> directives = new ArrayDeque<>();
    private @Nullable Fence fence;
    private boolean fenceQuoted;
    private boolean afterBlank = true;
    private boolean indented;
    private boolean preformatted;

    /** Whether the next line is code, or opens or closes it. */
    boolean next(String raw) {
        String line = unquoted(raw);
        boolean quoted = line.length() < raw.length();
        if (line.isBlank()) {
            afterBlank = true;
            return fence != null || preformatted;
        }
        int indent = indentOf(line);
        if (fence != null && (indent < fence.base() || (fenceQuoted && !quoted))) {
            fence = null;
        }
        boolean code = fence != null ? inFence(fence, line, indent) : outside(line.strip(), indent, quoted);
        afterBlank = false;
        return code;
    }

    private boolean inFence(Fence open, String line, int indent) {
        if (indent < open.base() + CODE_INDENT && open.isClosedBy(line.strip())) {
            fence = null;
        }
        return true;
    }

    private boolean outside(String words, int indent, boolean quoted) {
        if (preformatted || words.startsWith("<pre")) {
            preformatted = !words.contains("</pre>");
            return true;
        }
        while (!containers.isEmpty() && indent < containers.getFirst()) {
            containers.pop();
        }
        indented = (afterBlank || indented)
                && indent >= base() + CODE_INDENT
                && !SITE_TAG.matcher(words).matches();
        return indented || opensFence(enter(words, indent), quoted);
    }

    private int base() {
        return containers.isEmpty() ? 0 : containers.getFirst();
    }

    /** Enters the items and boxes that the line opens, and gives what is left of it. */
    private String enter(String words, int indent) {
        if (BOX.matcher(words).matches()) {
            containers.push(indent + CODE_INDENT);
            return words;
        }
        int content = indent;
        Matcher marker = MARKER.matcher(words);
        int text = 0;
        while (marker.region(text, words.length()).lookingAt()) {
            int mark = marker.group().strip().length();
            content += Math.min(marker.end() - text, mark + CODE_INDENT);
            text = marker.end();
            containers.push(content);
        }
        return words.substring(text);
    }

    private boolean opensFence(String words, boolean quoted) {
        Fence opened = Fence.opening(words, base());
        if (opened == null) {
            return false;
        }
        if (!directives.isEmpty() && directives.getFirst().isClosedBy(words)) {
            directives.pop();
            return false;
        }
        if (opened.isDirective()) {
            directives.push(opened);
            return false;
        }
        fence = opened;
        fenceQuoted = quoted;
        return true;
    }

    private static String unquoted(String raw) {
        int text = 0;
        for (int at = 0; at < raw.length() && at <= text + CODE_INDENT - 1; at++) {
            if (raw.charAt(at) == '>') {
                text = at + 1;
            } else if (raw.charAt(at) != ' ') {
                break;
            }
        }
        boolean space = text > 0 && text < raw.length() && raw.charAt(text) == ' ';
        return raw.substring(space ? text + 1 : text);
    }

    private static int indentOf(String line) {
        int columns = 0;
        for (int i = 0; i < line.length() && (line.charAt(i) == ' ' || line.charAt(i) == '\t'); i++) {
            columns += line.charAt(i) == '\t' ? TAB - columns % TAB : 1;
        }
        return columns;
    }
}
