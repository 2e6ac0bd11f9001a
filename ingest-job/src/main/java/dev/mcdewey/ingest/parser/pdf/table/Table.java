package dev.mcdewey.ingest.parser.pdf.table;

import dev.mcdewey.ingest.parser.pdf.line.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * A table or the part of one that stands on a page.
 *
 * @param headers how many of its first rows are its header
 * @param rows its rows, each a list of cells
 * @param edges where its columns begin, in points from the margin
 * @param lines the lines that it was made of
 */
public record Table(int headers, List<List<Cell>> rows, List<Float> edges, List<Line> lines) {

    private static final float SAME_EDGE = 4;

    /** Copies the lists. */
    public Table {
        rows = rows.stream().map(List::copyOf).toList();
        edges = List.copyOf(edges);
        lines = List.copyOf(lines);
    }

    /** A table whose header rows are those whose words are all bold, if others follow. */
    static Table of(List<List<Cell>> rows, List<Float> edges, List<Line> lines) {
        int headers = 0;
        while (headers < rows.size() && isBold(rows.get(headers))) {
            headers++;
        }
        return new Table(headers < rows.size() ? headers : 0, rows, edges, lines);
    }

    private static boolean isBold(List<Cell> row) {
        return row.stream().anyMatch(cell -> !cell.lines().isEmpty())
                && row.stream().allMatch(Cell::bold);
    }

    /** The same table with at least that many header rows. */
    Table headed(int rowsAtLeast) {
        return new Table(Math.max(headers, rowsAtLeast), rows, edges, lines);
    }

    /** Whether the other one, which begins the next page or column, may go on with this. */
    public boolean goesOnIn(Table other) {
        if (edges.size() != other.edges.size()) {
            return false;
        }
        for (int i = 0; i < edges.size(); i++) {
            if (Math.abs(edges.get(i) - other.edges.get(i)) > SAME_EDGE) {
                return false;
            }
        }
        return other.headers == 0 || words(other, other.headers).equals(words(this, other.headers));
    }

    private static List<String> words(Table table, int count) {
        return table.rows.stream()
                .limit(count)
                .flatMap(List::stream)
                .map(Cell::text)
                .toList();
    }

    /** Both as one; a header that the other repeats stands once. */
    public Table with(Table other) {
        List<List<Cell>> all = new ArrayList<>(rows);
        all.addAll(other.rows.subList(other.headers, other.rows.size()));
        List<Line> both = new ArrayList<>(lines);
        both.addAll(other.lines);
        return new Table(headers, all, edges, both);
    }
}
