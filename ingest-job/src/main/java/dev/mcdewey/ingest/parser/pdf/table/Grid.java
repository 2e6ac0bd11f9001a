package dev.mcdewey.ingest.parser.pdf.table;

import dev.mcdewey.ingest.parser.pdf.layout.Box;
import dev.mcdewey.ingest.parser.pdf.page.Rule;
import java.util.List;
import java.util.stream.Stream;

/** Rules that touch each other and part a piece of the page into cells. */
record Grid(Box box, List<Float> xs, List<Float> ys, List<Rule> rules) {

    private static final float SLACK = 3;
    private static final float STANDS = 5;

    static Grid of(List<Rule> rules) {
        Box box = rules.stream().map(Grid::box).reduce(Box::around).orElseThrow();
        List<Float> xs = Edges.of(Stream.concat(
                        rules.stream().filter(Grid::stands).map(rule -> (rule.left() + rule.right()) / 2),
                        Stream.of(box.left(), box.right()))
                .toList());
        List<Float> ys = Edges.of(Stream.concat(
                        rules.stream().filter(rule -> !stands(rule)).map(rule -> (rule.top() + rule.bottom()) / 2),
                        Stream.of(box.top(), box.bottom()))
                .toList());
        return new Grid(box, xs, ys, rules);
    }

    static Box box(Rule rule) {
        return new Box(rule.left(), rule.top(), rule.right(), rule.bottom());
    }

    private static boolean stands(Rule rule) {
        return !rule.horizontal() && rule.length() > STANDS;
    }

    /** Whether it has more than one column and could hold words. */
    boolean isTable() {
        return xs.size() > 2 && ys.size() > 1;
    }

    int rows() {
        return ys.size() - 1;
    }

    int columns() {
        return xs.size() - 1;
    }

    /** Whether a rule stands between this column and the next in the row. */
    boolean partsColumns(int row, int column) {
        float x = xs.get(column + 1);
        float middle = (ys.get(row) + ys.get(row + 1)) / 2;
        return rules.stream()
                .anyMatch(rule ->
                        stands(rule) && near(rule.left(), x) && rule.top() <= middle && rule.bottom() >= middle);
    }

    /** Whether a rule lies between this row and the next in the column. */
    boolean partsRows(int row, int column) {
        float y = ys.get(row + 1);
        float middle = (xs.get(column) + xs.get(column + 1)) / 2;
        return rules.stream()
                .anyMatch(rule ->
                        !stands(rule) && near(rule.top(), y) && rule.left() <= middle && rule.right() >= middle);
    }

    private static boolean near(float one, float other) {
        return Math.abs(one - other) <= SLACK;
    }
}
