package dev.mcdewey.ingest.parser.pdf.layout;

import dev.mcdewey.ingest.parser.pdf.line.Line;
import java.util.ArrayList;
import java.util.List;

/** A stretch of rows whose parts lie left or right of a gap that none of them crosses. */
record Gutter(float at, int firstRow, int lastRow, List<Line> left, List<Line> right) {

    private static final float WIDTH = 7;
    private static final int FEWEST_ROWS = 6;

    /** The longest such stretch left of the given edge at which parts begin. */
    static Gutter longest(float edge, List<List<Line>> rows, List<Box> tables) {
        Gutter longest = new Gutter(edge, 0, -1, List.of(), List.of());
        int from = 0;
        for (int i = 0; i <= rows.size(); i++) {
            if (i == rows.size() || crosses(edge, rows.get(i), tables)) {
                Gutter stretch = of(edge, from, i - 1, rows);
                longest = stretch.weight() > longest.weight() ? stretch : longest;
                from = i + 1;
            }
        }
        return longest;
    }

    private static boolean crosses(float edge, List<Line> row, List<Box> tables) {
        for (Line part : row) {
            if (part.left() < edge - 1 && part.right() > edge - WIDTH) {
                return true;
            }
            for (Box table : tables) {
                if (table.holds(part) && table.left() < edge - 1 && table.right() > edge - WIDTH) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Gutter of(float edge, int from, int to, List<List<Line>> rows) {
        List<Line> left = new ArrayList<>();
        List<Line> right = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            for (Line part : rows.get(i)) {
                (part.left() < edge - 1 ? left : right).add(part);
            }
        }
        return new Gutter(edge, from, to, left, right);
    }

    int weight() {
        return Math.min(Rows.of(left).size(), Rows.of(right).size());
    }

    /** Whether text runs down on both sides, as it does in columns but not in the cells of a table. */
    boolean partsColumns(float width) {
        return weight() >= FEWEST_ROWS && Prose.is(left, width) && Prose.is(right, width);
    }
}
