package dev.mcdewey.ingest.parser.markdown.site;

/** Finds where a tag ends: what stands in quotes or braces does not end it. */
final class TagEnd {

    /** A tag longer than this is a stray mark, and what follows it is text. */
    private static final int LONGEST = 4000;

    private TagEnd() {}

    /** Where the mark begins that ends a tag, or -1 if none does. */
    static int of(String text, int from, String mark) {
        int limit = Math.min(text.length(), from + LONGEST);
        int depth = 0;
        for (int at = from; at < limit; at++) {
            if (depth == 0 && text.startsWith(mark, at)) {
                return at;
            }
            char c = text.charAt(at);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth < 0 || endsParagraph(text, at, mark) || opensAnother(text, at)) {
                return -1;
            }
            at = isQuote(c, text, at) ? afterQuote(text, at, limit) : at;
        }
        return -1;
    }

    /** A component's stray bracket must not reach over paragraphs. */
    private static boolean endsParagraph(String text, int at, String mark) {
        return mark.equals(">") && text.startsWith("\n\n", at);
    }

    private static boolean opensAnother(String text, int at) {
        return text.startsWith("{%", at) || text.startsWith("{{<", at) || text.startsWith("{{%", at);
    }

    /** An apostrophe inside a word opens nothing. */
    private static boolean isQuote(char c, String text, int at) {
        return c == '"' || c == '`' || (c == '\'' && !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    private static int afterQuote(String text, int at, int limit) {
        for (int end = at + 1; end < limit; end++) {
            if (text.charAt(end) == '\\') {
                end++;
            } else if (text.charAt(end) == text.charAt(at)) {
                return end;
            }
        }
        return at;
    }
}
