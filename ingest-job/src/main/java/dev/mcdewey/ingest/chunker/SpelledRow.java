package dev.mcdewey.ingest.chunker;

import dev.mcdewey.ingest.guide.Row;
import dev.mcdewey.ingest.guide.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A table's row written out, column by column, which knows what to repeat before a part that is cut from it. */
final class SpelledRow {

    private static final String ENDS = ".!?:;";
    private static final String LINE_END = "; ";

    /** A cell as the text says it from an index on, behind the name of its column if it has one. */
    private record Cell(String name, String said, int start) {}

    private final StringBuilder text = new StringBuilder();
    private final List<Cell> cells = new ArrayList<>();

    SpelledRow(Table table, Row row) {
        List<String> names = table.columnNames();
        for (int column = 0; column < row.cells().size(); column++) {
            String words = row.cells().get(column);
            if (!words.isEmpty() || isBare(table, row, column)) {
                add(names.get(column), words);
            }
        }
    }

    /** Whether the name of a column without any cells would be lost if the first row did not say it. */
    private static boolean isBare(Table table, Row row, int column) {
        return !table.rows().isEmpty()
                && row.equals(table.rows().get(0))
                && !table.columnNames().get(column).isEmpty()
                && table.rows().stream().map(Row::cells).allMatch(cells -> cells.get(column)
                        .isEmpty());
    }

    private void add(String name, String words) {
        text.append(text.isEmpty() ? "" : separator(text));
        String other = words.isEmpty() || name.equals(words) ? "" : name;
        String said = words.isEmpty() ? name : lead(other) + words;
        cells.add(new Cell(other, said, text.length()));
        text.append(said);
    }

    private static String lead(String name) {
        return name.isEmpty() ? "" : name + ": ";
    }

    private static String separator(CharSequence before) {
        return ENDS.indexOf(before.charAt(before.length() - 1)) >= 0 ? " " : ". ";
    }

    String text() {
        return text.toString();
    }

    /** What names a part that begins at the given index: the row by its first cell, and the column that goes on. */
    String namesAt(int index, int most, TokenCost cost) {
        if (index == 0) {
            return "";
        }
        int at = IntStream.range(0, cells.size())
                .filter(i -> cells.get(i).start() <= index)
                .max()
                .orElse(0);
        Cell cell = cells.get(at);
        String row = rowName(most, cost);
        boolean named = cell.start() == index || (at == 0 && !row.isEmpty());
        return (row.isEmpty() ? "" : row + separator(row)) + (named ? "" : lead(brief(cell.name(), most, cost)));
    }

    /** The first cell or, if it says more than a name, the first of its lines. */
    private String rowName(int most, TokenCost cost) {
        Cell first = cells.get(0);
        String whole = brief(first.said(), most, cost);
        int line = first.said().indexOf(LINE_END, lead(first.name()).length());
        return whole.isEmpty() && line > 0 ? brief(first.said().substring(0, line), most, cost) : whole;
    }

    private static String brief(String name, int most, TokenCost cost) {
        return cost.of(name, most) <= most ? name : "";
    }
}
