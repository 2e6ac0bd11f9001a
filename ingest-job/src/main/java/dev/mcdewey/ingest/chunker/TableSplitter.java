package dev.mcdewey.ingest.chunker;

import dev.mcdewey.ingest.guide.Row;
import dev.mcdewey.ingest.guide.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Splits tables between rows, caption and header repeated on each part. */
final class TableSplitter {

    private final TokenCost cost;
    private final TextSplitter texts;

    TableSplitter(TokenCost cost, TextSplitter texts) {
        this.cost = cost;
        this.texts = texts;
    }

    List<Piece> split(Table table, int target, int limit) {
        int head = cost.of(table.head(), limit);
        boolean headFits = head <= limit / 2;
        List<Piece> pieces = new ArrayList<>();
        List<Row> part = new ArrayList<>();
        int size = head;
        for (Row row : table.rows().isEmpty() ? table.header() : table.rows()) {
            int more = cost.of(row.text(), limit);
            boolean alone = !headFits || head + more > limit;
            if (!part.isEmpty() && (alone || size + more > target)) {
                pieces.add(piece(table, part, size));
                part.clear();
                size = head;
            }
            if (alone) {
                pieces.addAll(spelledOut(table, row, target, limit));
            } else {
                part.add(row);
                size += more;
            }
        }
        if (!part.isEmpty()) {
            pieces.add(piece(table, part, size));
        }
        return pieces;
    }

    private static Piece piece(Table table, List<Row> rows, int size) {
        Table part = table.part(rows);
        return new Piece(table, part.text(), size, part.place(), false);
    }

    /** A row that alone is too long is written out, column by column, and cut as text. */
    private List<Piece> spelledOut(Table table, Row row, int target, int limit) {
        return texts.split(spelledOut(table, row), target, limit).stream()
                .map(text -> new Piece(table, text, cost.of(text, limit), row.place(), false))
                .toList();
    }

    private static String spelledOut(Table table, Row row) {
        List<String> names = table.columnNames();
        return IntStream.range(0, row.cells().size())
                .filter(column -> !row.cells().get(column).isEmpty() || isBare(table, row, column))
                .mapToObj(column -> named(names.get(column), row.cells().get(column)))
                .collect(Collectors.joining(". "));
    }

    /** Whether the name of a column without any cells would be lost if the first row did not say it. */
    private static boolean isBare(Table table, Row row, int column) {
        return !table.rows().isEmpty()
                && row.equals(table.rows().get(0))
                && !table.columnNames().get(column).isEmpty()
                && table.rows().stream().map(Row::cells).allMatch(cells -> cells.get(column)
                        .isEmpty());
    }

    private static String named(String name, String cell) {
        if (cell.isEmpty()) {
            return name;
        }
        return name.isEmpty() || name.equals(cell) ? cell : name + ": " + cell;
    }
}
