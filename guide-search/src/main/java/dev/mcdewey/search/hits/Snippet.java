package dev.mcdewey.search.hits;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a part of a stored text readable in a line: the marks of its blocks go, its words and their highlights stay. */
public final class Snippet {

    /** Also in notes, items and steps, whose marks stand before it. */
    private static final Pattern FENCE =
            Pattern.compile("(?m)^((?:[ \\t]|&gt;|- |\\d{1,6}\\. )*+)(?:`{3,}|~{3,})\\S*[ \\t]*$");

    private static final Pattern RULE_OF_TABLE =
            Pattern.compile("(?m)^\\s*\\|?(\\s*:?-{3,}:?\\s*\\|)+\\s*(:?-{3,}:?)?\\s*$");

    /** A part may begin or end within a row; pipes in other lines are a guide's own. */
    private static final Pattern ROW = Pattern.compile("(?m)^[ \\t]*\\|.*$|^.*\\|[ \\t]*$");

    private static final Pattern EDGE_OF_ROW = Pattern.compile("^\\s*\\|\\s*|\\s*(?<!\\\\)\\|\\s*$");
    private static final Pattern CELLS = Pattern.compile("\\s*(?<!\\\\)\\|\\s*");
    private static final Pattern QUOTE = Pattern.compile("(?m)^\\s*&gt;\\s?");
    private static final Pattern LABEL = Pattern.compile("(?m)^\\*\\*(.+?:)\\*\\*(?=\\s|$)");
    private static final Pattern CODE = Pattern.compile("`+");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Snippet() {}

    /**
     * The part as a line.
     *
     * @param markdown escaped as HTML, with {@code <mark>} round the words found
     */
    public static String of(String markdown) {
        String unfenced = FENCE.matcher(markdown).replaceAll("$1");
        String lines = LABEL.matcher(QUOTE.matcher(unfenced).replaceAll("")).replaceAll("$1");
        String rows = ROW.matcher(RULE_OF_TABLE.matcher(lines).replaceAll("")).replaceAll(Snippet::cells);
        return SPACE.matcher(CODE.matcher(rows).replaceAll("")).replaceAll(" ").strip();
    }

    private static String cells(MatchResult row) {
        String cells = EDGE_OF_ROW.matcher(row.group()).replaceAll(" ");
        return Matcher.quoteReplacement(CELLS.matcher(cells).replaceAll(" · ").replace("\\|", "|"));
    }
}
