package dev.mcdewey.ingest.parser.pdf.line;

import dev.mcdewey.ingest.parser.pdf.page.Glyph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads glyphs that were drawn over each other as what they look like together. */
final class Overprints {

    private static final float SAME_PLACE = 0.15f;
    /** So many letters may stand in one place; more are an attack on the time that this takes. */
    private static final int NEAR = 8;

    private Overprints() {}

    /** The glyphs of a line from left to right, each of which stands alone. */
    static List<Glyph> resolved(List<Glyph> drawn) {
        return composed(withoutDoubles(drawn));
    }

    /** Letters drawn twice with a slight shift to look bold, counted once. */
    private static List<Glyph> withoutDoubles(List<Glyph> drawn) {
        List<Glyph> sorted = new ArrayList<>(drawn);
        sorted.sort(Comparator.comparing(Glyph::x));
        List<Glyph> once = new ArrayList<>();
        for (Glyph glyph : sorted) {
            if (!repeats(once, glyph)) {
                once.add(glyph);
            }
        }
        return once;
    }

    private static boolean repeats(List<Glyph> before, Glyph glyph) {
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - NEAR); i--) {
            Glyph other = before.get(i);
            if (glyph.x() - other.x() > SAME_PLACE * glyph.width()) {
                return false;
            }
            if (other.text().equals(glyph.text()) && Math.abs(other.y() - glyph.y()) < SAME_PLACE * glyph.size()) {
                return true;
            }
        }
        return false;
    }

    /** Accents that were drawn over letters put into them, and a sign that two make together as one. */
    private static List<Glyph> composed(List<Glyph> drawn) {
        List<Glyph> composed = new ArrayList<>();
        for (Glyph glyph : drawn) {
            Glyph last = composed.isEmpty() ? null : composed.get(composed.size() - 1);
            String both = last == null ? null : overlaid(last, glyph);
            if (both != null) {
                composed.set(composed.size() - 1, saying(glyph, both));
            } else if (last != null && overlap(last, glyph) && Letters.isAccent(last.text())) {
                composed.set(composed.size() - 1, saying(glyph, Letters.accented(glyph.text(), last.text())));
            } else if (last != null && overlap(last, glyph) && Letters.isAccent(glyph.text())) {
                composed.set(composed.size() - 1, saying(last, Letters.accented(last.text(), glyph.text())));
            } else {
                composed.add(glyph);
            }
        }
        return composed;
    }

    private static @Nullable String overlaid(Glyph one, Glyph other) {
        boolean over = other.x() < one.right() + SAME_PLACE * one.size();
        return over ? Letters.overlaid(one.text(), other.text()) : null;
    }

    private static boolean overlap(Glyph one, Glyph other) {
        float shared = Math.min(one.right(), other.right()) - Math.max(one.x(), other.x());
        boolean letters = Character.isLetter(one.text().codePointAt(0))
                || Character.isLetter(other.text().codePointAt(0));
        return letters && shared > Math.min(one.width(), other.width()) / 2;
    }

    private static Glyph saying(Glyph glyph, String text) {
        return new Glyph(text, glyph.x(), glyph.y(), glyph.width(), glyph.size(), glyph.tracking(), glyph.face());
    }
}
