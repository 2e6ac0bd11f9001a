package dev.mcdewey.ingest.parser.markdown.site;

/** Finds the end of a statement, whose brackets may reach over lines. */
final class Braces {

    /** A statement that has not ended by then is none. */
    private static final int LONGEST = 5_000;

    private Braces() {}

    /** The end of the first line at which all brackets are closed again; else of the line where it began. */
    static int endOfStatement(String text, int from) {
        int depth = 0;
        int limit = Math.min(text.length(), from + LONGEST);
        for (int at = from; at < limit; at++) {
            char c = text.charAt(at);
            depth += "({[".indexOf(c) >= 0 ? 1 : ")}]".indexOf(c) >= 0 ? -1 : 0;
            if (c == '\n' && depth <= 0) {
                return at;
            }
        }
        int line = text.indexOf('\n', from);
        return limit == text.length() && depth <= 0 ? limit : line < 0 ? text.length() : line;
    }
}
