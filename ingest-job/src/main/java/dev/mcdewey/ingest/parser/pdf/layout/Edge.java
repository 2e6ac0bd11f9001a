package dev.mcdewey.ingest.parser.pdf.layout;

import dev.mcdewey.ingest.parser.pdf.line.Line;
import java.util.List;
import java.util.regex.Pattern;

/** A row of lines near the top or the bottom of a page's text, which may be a running head or foot. */
record Edge(int page, int height, float size, String pattern, List<PrintedNumber> numbers, List<Line> parts) {

    private static final Pattern ROMAN = Pattern.compile("(?<![\\p{L}\\p{N}])[ivxlc]+(?![\\p{L}\\p{N}])");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    static Edge of(int page, List<Line> row) {
        String text = Line.beside(row).text();
        String pattern = DIGITS.matcher(ROMAN.matcher(text).replaceAll("#")).replaceAll("#");
        Line first = row.get(0);
        return new Edge(page, Math.round(first.baseline()), first.size(), pattern, PrintedNumber.in(row), row);
    }

    boolean isLike(Edge other) {
        return Math.abs(size - other.size) < 1 && Math.abs(height - other.height) <= 1;
    }
}
