package dev.mcdewey.ingest.parser.pdf.layout;

import dev.mcdewey.ingest.parser.pdf.line.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts parts of lines that stand side by side together. */
public final class Rows {

    private static final float SAME_LINE = 0.3f;

    private Rows() {}

    /** The parts grouped by base line, from top to bottom. */
    static List<List<Line>> of(List<Line> parts) {
        List<Line> sorted = new ArrayList<>(parts);
        sorted.sort(Comparator.comparing(Line::baseline));
        List<List<Line>> rows = new ArrayList<>();
        for (Line part : sorted) {
            List<Line> last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            if (last != null && isLevel(last.get(0), part)) {
                last.add(part);
            } else {
                rows.add(new ArrayList<>(List.of(part)));
            }
        }
        return rows;
    }

    /** The parts as whole lines, from top to bottom. */
    public static List<Line> lines(List<Line> parts) {
        return of(parts).stream().map(Line::beside).toList();
    }

    private static boolean isLevel(Line first, Line other) {
        return Math.abs(other.baseline() - first.baseline()) <= SAME_LINE * Math.min(first.size(), other.size());
    }
}
