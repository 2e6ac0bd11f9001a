package dev.mcdewey.ingest.parser.pdf.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Pieces of about one base line, all over the page. */
final class Row {

    /** In parts of the type size: what stands higher or lower than this is another line or a raised letter. */
    private static final float SAME_LINE = 0.25f;

    private static final float SMALLER = 0.85f;
    private static final float HIGHEST = 0.75f;
    private static final float LOWEST = 0.5f;
    private static final float NEAR = 0.4f;

    private final List<Piece> pieces = new ArrayList<>();

    Row(Piece first) {
        pieces.add(first);
    }

    /** Rows from top to bottom; raised and lowered letters lie in the rows of the letters that they belong to. */
    static List<Row> of(List<Piece> pieces) {
        List<Piece> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparing(Piece::baseline));
        List<Row> rows = new ArrayList<>();
        for (Piece piece : sorted) {
            Row last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            if (last != null && last.takes(piece)) {
                last.pieces.add(piece);
            } else {
                rows.add(new Row(piece));
            }
        }
        return RaisedRows.joined(rows);
    }

    private boolean takes(Piece piece) {
        Piece first = pieces.get(0);
        float size = Math.min(first.size(), piece.size());
        return piece.baseline() - first.baseline() <= SAME_LINE * size;
    }

    List<Piece> pieces() {
        return pieces;
    }

    float size() {
        return (float) pieces.stream().mapToDouble(Piece::size).max().orElse(0);
    }

    /** Whether the piece is a small one that is raised or lowered beside a piece of this row. */
    boolean bears(Piece small) {
        for (Piece piece : pieces) {
            float up = piece.baseline() - small.baseline();
            float size = piece.size();
            boolean level = small.size() < SMALLER * size && up < HIGHEST * size && -up < LOWEST * size;
            if (level && small.left() - piece.right() < NEAR * size && piece.left() - small.right() < NEAR * size) {
                return true;
            }
        }
        return false;
    }
}
