package dev.mcdewey.ingest.parser.pdf.layout;

import dev.mcdewey.ingest.parser.pdf.line.Line;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A row of lines near the top or the bottom of a page's text, which may be a running head or foot.
 *
 * @param apart how far the next row towards the middle of the page lies, in points, if this is the outermost; else 0
 */
record Edge(int page, int height, float size, String text, List<PrintedNumber> numbers, List<Line> parts, float apart) {

    private static final float FAR = 2;
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    static Edge of(int page, List<Line> row, float apart) {
        String text = Line.beside(row).text();
        Line first = row.get(0);
        return new Edge(page, Math.round(first.baseline()), first.size(), text, PrintedNumber.in(row), row, apart);
    }

    /** A row of a table may count too, but its other cells change with every row. */
    boolean mayCountLike(Edge other) {
        return parts.size() <= 2
                || NUMBER.matcher(text)
                        .replaceAll("#")
                        .equals(NUMBER.matcher(other.text).replaceAll("#"));
    }

    boolean isLike(Edge other) {
        return Math.abs(size - other.size) < 1 && Math.abs(height - other.height) <= 1;
    }

    /** Whether it is the outermost and clearly apart from the text. */
    boolean isApart() {
        return apart > FAR * size;
    }

    boolean isBold() {
        return parts.stream().allMatch(Line::bold);
    }

    /** Whether it says the same at both ends, as the heads of manual pages do, or the page's own number at one. */
    boolean isFraming() {
        List<Line> pieces =
                parts.stream().flatMap(part -> part.cut(FAR * size).stream()).toList();
        String first = pieces.get(0).text();
        String last = pieces.get(pieces.size() - 1).text();
        String own = Integer.toString(page);
        return text.equals(own) || (pieces.size() > 2 && isApart() && (first.equals(last) || last.equals(own)));
    }
}
