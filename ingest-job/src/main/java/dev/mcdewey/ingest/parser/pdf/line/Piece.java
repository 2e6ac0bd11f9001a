package dev.mcdewey.ingest.parser.pdf.line;

import dev.mcdewey.ingest.parser.pdf.page.Glyph;
import java.util.ArrayList;
import java.util.List;

/** Glyphs on one base line that stand close together, in the order in which they were drawn. */
final class Piece {

    /** Space in parts of the type size at which a line is first cut; columns and cells lie farther apart. */
    static final float CUT = 0.9f;

    private static final float SAME_LINE = 0.1f;

    private final List<Glyph> glyphs = new ArrayList<>();
    private float left = Float.MAX_VALUE;
    private float right = -Float.MAX_VALUE;

    Piece(Glyph first) {
        add(first);
    }

    void add(Glyph glyph) {
        glyphs.add(glyph);
        left = Math.min(left, glyph.x());
        right = Math.max(right, glyph.right());
    }

    void addAll(Piece other) {
        other.glyphs.forEach(this::add);
    }

    /** Whether a glyph goes on where this ends. */
    boolean continues(Glyph next) {
        Glyph last = glyphs.get(glyphs.size() - 1);
        float size = Math.max(last.size(), next.size());
        return Math.abs(last.y() - next.y()) <= SAME_LINE * size
                && Math.abs(last.size() - next.size()) <= SAME_LINE * size
                && next.x() >= last.x() - size * SAME_LINE
                && next.x() - last.right() - last.tracking() < CUT * size;
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    float left() {
        return left;
    }

    float right() {
        return right;
    }

    float baseline() {
        return glyphs.get(0).y();
    }

    float size() {
        return glyphs.get(0).size();
    }
}
