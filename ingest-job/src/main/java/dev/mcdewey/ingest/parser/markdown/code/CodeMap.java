package dev.mcdewey.ingest.parser.markdown.code;

import java.util.BitSet;

/** Tells which characters of a Markdown text are code: fenced, indented, preformatted or between backticks. */
public final class CodeMap {

    private final BitSet code = new BitSet();
    private final String text;
    private int paragraphEnd = -1;

    private CodeMap(String text) {
        this.text = text;
    }

    public static CodeMap of(String text) {
        CodeMap map = new CodeMap(text);
        map.markLines();
        map.markSpans();
        return map;
    }

    public boolean isCode(int at) {
        return code.get(at);
    }

    private void markLines() {
        CodeLines lines = new CodeLines();
        for (int from = 0; from < text.length(); ) {
            int end = text.indexOf('\n', from);
            int next = end < 0 ? text.length() : end + 1;
            if (lines.next(text.substring(from, end < 0 ? next : end))) {
                code.set(from, next);
            }
            from = next;
        }
    }

    private void markSpans() {
        for (int at = text.indexOf('`'); at >= 0; at = text.indexOf('`', at)) {
            int run = runAt(at);
            boolean escaped = at > 0 && text.charAt(at - 1) == '\\';
            int close = code.get(at) || escaped ? -1 : closing(at + run, run);
            if (close >= 0) {
                code.set(at, close + run);
            }
            at = close >= 0 ? close + run : at + run;
        }
    }

    private int runAt(int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == '`') {
            end++;
        }
        return end - at;
    }

    private int paragraphEnd(int from) {
        if (paragraphEnd < from) {
            int blank = text.indexOf("\n\n", from);
            paragraphEnd = blank < 0 ? text.length() : blank;
        }
        return paragraphEnd;
    }

    /** The run of as many backticks that closes the span, which ends with its paragraph. */
    private int closing(int from, int run) {
        int limit = paragraphEnd(from);
        for (int at = text.indexOf('`', from); at >= 0 && at < limit; at = text.indexOf('`', at)) {
            int length = runAt(at);
            if (length == run) {
                return code.get(at) ? -1 : at;
            }
            at += length;
        }
        return -1;
    }
}
