package dev.mcdewey.search.hits;

import java.util.regex.Pattern;

/** Makes a part of a Markdown text readable in a line: its marks go, its words and their highlights stay. */
public final class Snippet {

    /** Also in notes, items and steps, whose marks stand before it. */
    private static final Pattern FENCE =
            Pattern.compile("(?m)^((?:[ \\t]|&gt;|- |\\d{1,6}\\. )*+)(?:`{3,}|~{3,})\\S*[ \\t]*$");

    private static final Pattern RULE_OF_TABLE =
            Pattern.compile("(?m)^\\s*\\|?(\\s*:?-{3,}:?\\s*\\|)+\\s*(:?-{3,}:?)?\\s*$");
    private static final Pattern EDGE_OF_ROW = Pattern.compile("(?m)^\\s*\\|\\s*|\\s*\\|\\s*$");
    private static final Pattern CELLS = Pattern.compile("\\s*(?<!\\\\)\\|\\s*");
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]\\[]*)\\]\\([^()\\s]*\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^\\s*#{1,6}\\s+");
    private static final Pattern QUOTE = Pattern.compile("(?m)^\\s*&gt;\\s?");
    private static final Pattern MARK = Pattern.compile("(?<!\\\\)(`+|\\*\\*)");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(&lt;|&gt;|&amp;|&quot;|\\p{Punct})");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Snippet() {}

    /**
     * The part as a line.
     *
     * @param markdown escaped as HTML, with {@code <mark>} round the words found
     */
    public static String of(String markdown) {
        String unfenced = FENCE.matcher(markdown).replaceAll("$1");
        String lines = QUOTE.matcher(HEADING.matcher(unfenced).replaceAll("")).replaceAll("");
        return marks(table(lines)).strip();
    }

    private static String table(String lines) {
        String rows = RULE_OF_TABLE.matcher(lines).replaceAll("");
        return CELLS.matcher(EDGE_OF_ROW.matcher(rows).replaceAll(" ")).replaceAll(" · ");
    }

    private static String marks(String text) {
        String unlinked = LINK.matcher(text).replaceAll("$1");
        String plain = ESCAPE.matcher(MARK.matcher(unlinked).replaceAll("")).replaceAll("$1");
        return SPACE.matcher(plain).replaceAll(" ");
    }
}
