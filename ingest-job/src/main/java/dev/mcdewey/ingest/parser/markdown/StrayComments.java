package dev.mcdewey.ingest.parser.markdown;

import dev.mcdewey.ingest.parser.markdown.code.CodeMap;

/** Removes the mark of a comment that never ends, which would hide all that follows. */
final class StrayComments {

    private static final String OPEN = "<!--";

    private StrayComments() {}

    static String show(String text) {
        int last = text.lastIndexOf(OPEN);
        if (last < 0 || text.indexOf("-->", last) >= 0) {
            return text;
        }
        int first = text.indexOf(OPEN, Math.max(0, text.lastIndexOf("-->")));
        return CodeMap.of(text).isCode(first) ? text : text.substring(0, first) + text.substring(first + OPEN.length());
    }
}
