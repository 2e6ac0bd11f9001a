package dev.mcdewey.ingest.parser.markdown.paged;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One of the outermost lines of a page.
 *
 * @param at where it stands in the page
 * @param key what it has in common with the lines at the same edge of other pages
 * @param words its text
 */
record EdgeLine(int at, String key, String words, boolean isHeading) {

    private static final int DEPTH = 3;
    private static final int LONGEST = 120;
    private static final Pattern NUMBER = Pattern.compile("\\d+|\\b[ivxlc]+\\b");
    private static final Pattern DECORATION = Pattern.compile("[*_`|\\s–—·-]+");

    /** Lines with a structure of their own repeat too, as the head of a table that goes on. */
    private static final Pattern STRUCTURE = Pattern.compile("\\s*(?:\\||[-*+]\\s|\\d{1,3}[.)]\\s|```|~~~|<|!\\[).*");

    static List<EdgeLine> of(Page page) {
        List<EdgeLine> lines = new ArrayList<>();
        add(page, true, lines);
        add(page, false, lines);
        return lines;
    }

    private static void add(Page page, boolean top, List<EdgeLine> found) {
        int size = page.lines().size();
        int seen = 0;
        for (int i = 0; i < size && seen < DEPTH; i++) {
            int at = top ? i : size - 1 - i;
            Line line = page.lines().get(at);
            seen += line.isBlank() ? 0 : 1;
            if (!line.isBlank()
                    && !line.code()
                    && line.text().length() <= LONGEST
                    && !STRUCTURE.matcher(line.text()).matches()) {
                found.add(of(at, line.text().strip(), top));
            }
        }
    }

    private static EdgeLine of(int at, String words, boolean top) {
        String shape = NUMBER.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("0");
        String key = (top ? "top " : "bottom ")
                + DECORATION.matcher(shape).replaceAll(" ").strip();
        boolean heading = words.startsWith("#");
        return new EdgeLine(at, key, heading ? words.replaceAll("^#+\\s*", "") : words, heading);
    }
}
