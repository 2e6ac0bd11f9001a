package dev.mcdewey.ingest.parser.pdf.line;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Brings raised and lowered letters, which have base lines of their own, into the rows that they belong to. */
final class RaisedRows {

    private RaisedRows() {}

    static List<Row> joined(List<Row> rows) {
        for (int i = 0; i < rows.size(); i++) {
            Row below = i + 1 < rows.size() ? rows.get(i + 1) : null;
            Row above = i > 0 ? rows.get(i - 1) : null;
            give(rows.get(i), below);
            give(rows.get(i), above);
        }
        rows.removeIf(row -> row.pieces().isEmpty());
        return rows;
    }

    private static void give(Row from, @org.jspecify.annotations.Nullable Row to) {
        if (to == null) {
            return;
        }
        List<Piece> given = new ArrayList<>();
        for (Iterator<Piece> pieces = from.pieces().iterator(); pieces.hasNext(); ) {
            Piece piece = pieces.next();
            if (to.bears(piece)) {
                given.add(piece);
                pieces.remove();
            }
        }
        to.pieces().addAll(given);
    }
}
