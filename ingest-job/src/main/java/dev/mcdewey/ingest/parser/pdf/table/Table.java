package dev.mcdewey.ingest.parser.pdf.table;

import dev.mcdewey.ingest.parser.pdf.line.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table or the part of one that stands on a page.
 *
 * @param headers how many of its first rows are its header
 * @param rows its rows, each a list of cells
 * @param edges where its columns begin, in points from the margin; of a ruled one, also where the last ends
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

    /**
     * The whole table, with a header: where no row looks like one, the first is it, if it names every column in words.
     */
    public Table named() {
        boolean names = headers == 0
                && rows.size() > 1
                && rows.get(0).size() > 1
                && (rows.get(0).size() == edges.size() - 1 || countsBelow())
                && rows.get(0).stream().allMatch(Table::isName)
                && !namesItsRows();
        return names ? headed(1) : this;
    }

    /** Whether one of the columns holds nothing but numbers below its first cell. */
    private boolean countsBelow() {
        return IntStream.range(0, rows.get(0).size()).anyMatch(column -> rows.stream()
                .skip(1)
                .allMatch(row -> column < row.size()
                        && row.get(column).text().chars().anyMatch(Character::isDigit)
                        && row.get(column).text().chars().noneMatch(Character::isLetter)));
    }

    private static boolean isName(Cell cell) {
        return cell.text().chars().anyMatch(Character::isLetter)
                && cell.text().chars().noneMatch(Character::isDigit);
    }

    /** A table of two columns whose first is bold says what its rows are called, not its columns. */
    private boolean namesItsRows() {
        return rows.stream().allMatch(row -> row.get(0).bold());
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
        int head = Math.max(1, headers);
        boolean repeats = other.headers == 0 && words(other, head).equals(words(this, head));
        List<List<Cell>> all = new ArrayList<>(rows);
        all.addAll(other.rows.subList(repeats ? head : other.headers, other.rows.size()));
        List<Line> both = new ArrayList<>(lines);
        both.addAll(other.lines);
        return new Table(repeats ? head : headers, all, edges, both);
    }
}
