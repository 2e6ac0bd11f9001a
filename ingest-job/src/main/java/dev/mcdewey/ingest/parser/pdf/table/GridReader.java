package dev.mcdewey.ingest.parser.pdf.table;

import dev.mcdewey.ingest.parser.pdf.line.Line;
import dev.mcdewey.ingest.parser.pdf.line.Run;
import java.util.ArrayList;
import java.util.List;

/** Puts the words in a grid into its cells. */
final class GridReader {

    private final Grid grid;
    private final List<Line> lines;
    private final List<List<List<Line>>> words = new ArrayList<>();
    private final boolean[][] covered;

    GridReader(Grid grid, List<Line> lines) {
        this.grid = grid;
        this.lines = lines;
        covered = new boolean[grid.rows()][grid.columns()];
        for (int row = 0; row < grid.rows(); row++) {
            List<List<Line>> cells = new ArrayList<>();
            for (int column = 0; column < grid.columns(); column++) {
                cells.add(new ArrayList<>());
            }
            words.add(cells);
        }
        lines.forEach(this::sort);
    }

    private void sort(Line line) {
        List<List<Line>> row = words.get(Edges.between(grid.ys(), line.baseline() - line.size() * 0.3f));
        List<Run> runs = line.runs();
        int from = 0;
        for (int i = 1; i <= runs.size(); i++) {
            if (i == runs.size() || column(runs.get(i)) != column(runs.get(from))) {
                row.get(column(runs.get(from))).add(line.with(runs.subList(from, i)));
                from = i;
            }
        }
    }

    private int column(Run run) {
        return Edges.between(grid.xs(), (run.left() + run.right()) / 2);
    }

    Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int row = 0; row < grid.rows(); row++) {
            List<Cell> cells = cells(row);
            if (cells.stream().anyMatch(cell -> !cell.lines().isEmpty())) {
                rows.add(cells);
            }
        }
        List<Border> borders = grid.xs().stream().map(Border::at).toList();
        return Table.of(new RowSplitter(grid.columns()).split(rows), borders, lines);
    }

    private List<Cell> cells(int row) {
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < grid.columns(); column++) {
            if (!covered[row][column]) {
                cells.add(cell(row, column));
            }
        }
        return cells;
    }

    private Cell cell(int row, int column) {
        int columns = 1;
        while (column + columns < grid.columns() && !grid.partsColumns(row, column + columns - 1)) {
            columns++;
        }
        int rows = 1;
        while (row + rows < grid.rows() && !grid.partsRows(row + rows - 1, column)) {
            rows++;
        }
        List<Line> text = new ArrayList<>();
        for (int r = row; r < row + rows; r++) {
            for (int c = column; c < column + columns; c++) {
                covered[r][c] = true;
                text.addAll(words.get(r).get(c));
            }
        }
        return new Cell(text, columns, rows);
    }
}
