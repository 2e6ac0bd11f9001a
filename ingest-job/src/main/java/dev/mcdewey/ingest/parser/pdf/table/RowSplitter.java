package dev.mcdewey.ingest.parser.pdf.table;

import dev.mcdewey.ingest.parser.pdf.line.Line;
import java.util.ArrayList;
import java.util.List;

/** Splits a row of a table that is ruled between its columns but not between its rows. */
final class RowSplitter {

    private static final int FEWEST = 3;

    private final int columns;

    RowSplitter(int columns) {
        this.columns = columns;
    }

    List<List<Cell>> split(List<List<Cell>> rows) {
        List<List<Cell>> split = new ArrayList<>();
        for (List<Cell> row : rows) {
            split.addAll(isSeveral(row) ? parts(row) : List.of(row));
        }
        return split;
    }

    /** Each of the first column's lines has one beside it in every other column: so many rows. */
    private boolean isSeveral(List<Cell> row) {
        int lines = row.get(0).lines().size();
        return row.size() == columns
                && lines >= FEWEST
                && row.stream()
                        .allMatch(cell -> cell.columns() == 1 && cell.lines().size() == lines);
    }

    private static List<List<Cell>> parts(List<Cell> row) {
        List<List<Cell>> parts = new ArrayList<>();
        for (int i = 0; i < row.get(0).lines().size(); i++) {
            List<Cell> cells = new ArrayList<>();
            for (Cell cell : row) {
                List<Line> line = List.of(cell.lines().get(i));
                cells.add(new Cell(line, 1, 1));
            }
            parts.add(cells);
        }
        return parts;
    }
}
