package dev.mcdewey.ingest.parser.pdf.table;

import dev.mcdewey.ingest.parser.pdf.line.Line;
import dev.mcdewey.ingest.parser.pdf.line.Run;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines of a table without rules whose words lie in its columns.
 *
 * @param cells the words of each column
 */
record AlignedRow(List<List<Line>> cells) {

    static AlignedRow of(Line line, Gaps gaps) {
        List<List<Run>> runs = empty(gaps.columns());
        line.runs()
                .forEach(run -> runs.get(gaps.column(run.left(), run.right())).add(run));
        return new AlignedRow(runs.stream()
                .map(own -> own.isEmpty() ? List.<Line>of() : List.of(line.with(own)))
                .toList());
    }

    private static <T> List<List<T>> empty(int columns) {
        List<List<T>> lists = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }

    /** Several lines as one row. */
    static AlignedRow joined(List<AlignedRow> parts) {
        List<List<Line>> cells = empty(parts.get(0).cells.size());
        for (AlignedRow part : parts) {
            for (int i = 0; i < cells.size(); i++) {
                cells.get(i).addAll(part.cells.get(i));
            }
        }
        return new AlignedRow(cells);
    }

    /** Whether it has words in its first column. */
    boolean opens() {
        return fills(0);
    }

    boolean isFull() {
        return cells.stream().noneMatch(List::isEmpty);
    }

    boolean fills(int column) {
        return !cells.get(column).isEmpty();
    }

    /** The base line of its first words. */
    float baseline() {
        return cells.stream()
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElseThrow()
                .get(0)
                .baseline();
    }

    List<Cell> toCells() {
        return cells.stream().map(cell -> new Cell(cell, 1, 1)).toList();
    }
}
