package dev.mcdewey.ingest.parser.pdf.line;

import dev.mcdewey.ingest.parser.pdf.page.Glyph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the glyphs of a page together to lines, cut where wide spaces may part columns or cells. */
public final class LineMaker {

    private LineMaker() {}

    /**
     * The lines from top to bottom, each from left to right.
     *
     * @param page physical page, from 1
     */
    public static List<Line> lines(int page, List<Glyph> glyphs) {
        List<Line> lines = new ArrayList<>();
        for (Row row : Row.of(pieces(glyphs))) {
            for (Piece part : parts(row)) {
                WordMaker words = new WordMaker(part.glyphs());
                List<Run> runs = words.runs();
                if (!runs.isEmpty()) {
                    lines.add(new Line(page, runs));
                }
            }
        }
        return lines;
    }

    private static List<Piece> pieces(List<Glyph> glyphs) {
        List<Piece> pieces = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
            if (last != null && last.continues(glyph)) {
                last.add(glyph);
            } else if (!glyph.text().isBlank()) {
                pieces.add(new Piece(glyph));
            }
        }
        return pieces;
    }

    /** The row's pieces, joined where they stand close. */
    private static List<Piece> parts(Row row) {
        List<Piece> parts = new ArrayList<>();
        List<Piece> sorted = new ArrayList<>(row.pieces());
        sorted.sort(Comparator.comparing(Piece::left));
        for (Piece piece : sorted) {
            Piece last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
            if (last != null && piece.left() - last.right() < Piece.CUT * Math.max(last.size(), piece.size())) {
                last.addAll(piece);
            } else {
                parts.add(piece);
            }
        }
        return parts;
    }
}
