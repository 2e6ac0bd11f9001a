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
        return texts.split(spelledOut(table.columnNames(), row), target, limit).stream()
                .map(text -> new Piece(table, text, cost.of(text, limit), row.place(), false))
                .toList();
    }

    private static String spelledOut(List<String> names, Row row) {
        return IntStream.range(0, row.cells().size())
                .filter(column -> !row.cells().get(column).isEmpty())
                .mapToObj(column -> named(names.get(column), row.cells().get(column)))
                .collect(Collectors.joining(". "));
    }

    private static String named(String name, String cell) {
        return name.isEmpty() || name.equals(cell) ? cell : name + ": " + cell;
    }
}
