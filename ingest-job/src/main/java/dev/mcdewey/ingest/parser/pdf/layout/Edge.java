package dev.mcdewey.ingest.parser.pdf.layout;

import dev.mcdewey.ingest.parser.pdf.line.Line;
import java.util.List;
import java.util.regex.Pattern;

/** A row of lines near the top or the bottom of a page's text, which may be a running head or foot. */
record Edge(int page, int height, float size, String text, List<PrintedNumber> numbers, List<Line> parts) {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    static Edge of(int page, List<Line> row) {
        String text = Line.beside(row).text();
        Line first = row.get(0);
        return new Edge(page, Math.round(first.baseline()), first.size(), text, PrintedNumber.in(row), row);
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
}
