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
 * @param borders where its columns begin; of a ruled one, also where the last ends
 * @param lines the lines that it was made of
 */
public record Table(int headers, List<List<Cell>> rows, List<Border> borders, List<Line> lines) {

    /** Copies the lists. */
    public Table {
        rows = rows.stream().map(List::copyOf).toList();
        borders = List.copyOf(borders);
        lines = List.copyOf(lines);
    }

    /** A table whose header rows are those whose words are all bold, if others follow. */
    static Table of(List<List<Cell>> rows, List<Border> borders, List<Line> lines) {
        int headers = 0;
        while (headers < rows.size() && isBold(rows.get(headers))) {
            headers++;
        }
        return new Table(headers < rows.size() ? headers : 0, rows, borders, lines);
    }

    private static boolean isBold(List<Cell> row) {
        return row.stream().anyMatch(cell -> !cell.lines().isEmpty())
                && row.stream().allMatch(Cell::bold);
    }

    /** The same table with at least that many header rows. */
    Table headed(int rowsAtLeast) {
        return new Table(Math.max(headers, rowsAtLeast), rows, borders, lines);
    }

    /** Whether the other one, which begins the next page or column, may go on with this. */
    public boolean goesOnIn(Table other) {
        return meets(other)
                && (other.headers == 0 || words(other, other.headers).equals(words(this, other.headers)));
    }

    /** On its own page the other may stand where this does, or at the same distance from the margin. */
    private boolean meets(Table other) {
        return borders.size() == other.borders.size() && (meets(other, 0) || meets(other, margin() - other.margin()));
    }

    private boolean meets(Table other, float shift) {
        return IntStream.range(0, borders.size())
                .allMatch(i -> borders.get(i).meets(other.borders.get(i).shifted(shift)));
    }

    float margin() {
        return lines.get(0).margin();
    }

    /**
     * The whole table, with a header: where no row looks like one, the first is it, if it names every column in words.
     */
    public Table named() {
        boolean names = headers == 0
                && rows.size() > 1
                && rows.get(0).size() > 1
                && (rows.get(0).size() == borders.size() - 1 || countsBelow())
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
        return new Table(repeats ? head : headers, all, borders, both);
    }
}
