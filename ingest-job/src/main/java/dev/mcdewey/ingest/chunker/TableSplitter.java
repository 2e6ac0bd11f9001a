package dev.mcdewey.ingest.chunker;

import dev.mcdewey.ingest.guide.Row;
import dev.mcdewey.ingest.guide.Table;
import java.util.ArrayList;
import java.util.List;

/** Splits tables between rows, caption and header repeated on each part. */
final class TableSplitter {

    /** The name of a row, or of a column, is repeated if it takes at most this part of the target. */
    private static final int NAMES = 6;

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

    /** A row that alone is too long is written out, column by column, and cut as text, each part named again. */
    private List<Piece> spelledOut(Table table, Row row, int target, int limit) {
        SpelledRow spelled = new SpelledRow(table, row);
        String text = spelled.text();
        int brief = target / NAMES;
        int room = limit - 2 * brief;
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (String part : texts.split(text, Math.min(target, room), room)) {
            int at = text.indexOf(part, from);
            from = at + part.length();
            String named = spelled.namesAt(at, brief, cost) + part;
            String fitting = cost.of(named, limit) <= limit ? named : part;
            pieces.add(new Piece(table, fitting, cost.of(fitting, limit), row.place(), false));
        }
        return pieces;
    }
}
