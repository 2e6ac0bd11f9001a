package dev.mcdewey.ingest.parser.pdf.line;

import dev.mcdewey.ingest.parser.pdf.page.Glyph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parts the glyphs of a line into words, by the spaces that are there or that the gaps imply. */
final class WordMaker {

    private static final float SAME_PLACE = 0.15f;
    /** So many letters may stand in one place; more are an attack on the time that this takes. */
    private static final int NEAR = 8;

    /** What stands right behind a word, if a little farther where slanted letters end. */
    private static final String CLOSING = ".,;:)]";

    private static final float AFTER_SLANT = 0.35f;
    private static final float SMALLER = 0.85f;
    private static final float RAISED = 0.12f;

    private final List<Glyph> glyphs;
    private final float tracking;
    private final float gapOfWords;
    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int from;
    private boolean space;
    private boolean blank;

    WordMaker(List<Glyph> drawn) {
        glyphs = composed(withoutDoubles(drawn));
        tracking = WordGap.tracking(glyphs);
        gapOfWords = WordGap.of(glyphs, tracking);
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

    List<Run> runs() {
        boolean pending = false;
        for (int i = 0; i < glyphs.size(); i++) {
            String letters = Letters.of(glyphs.get(i).text());
            if (letters.isBlank()) {
                pending |= !letters.isEmpty();
                continue;
            }
            boolean gap = pending || isGap(i);
            if (text.isEmpty() || gap || !sameStyle(glyphs.get(last), glyphs.get(i))) {
                finish();
                from = i;
                space = gap;
                blank = pending;
            }
            pending = false;
            text.append(letters.strip());
            last = i;
        }
        finish();
        return Rises.marked(runs);
    }

    private int last;

    private boolean isGap(int i) {
        if (text.isEmpty()) {
            return false;
        }
        Glyph before = glyphs.get(last);
        Glyph glyph = glyphs.get(i);
        float gap = glyph.x() - before.right() - tracking;
        float least = CLOSING.indexOf(glyph.text()) >= 0 ? AFTER_SLANT : gapOfWords;
        return gap > Math.max(least, gapOfWords) * Math.min(before.size(), glyph.size());
    }

    private static boolean sameStyle(Glyph one, Glyph other) {
        float larger = Math.max(one.size(), other.size());
        return one.face().equals(other.face())
                && Math.min(one.size(), other.size()) > SMALLER * larger
                && Math.abs(one.y() - other.y()) < RAISED * larger;
    }

    private void finish() {
        if (!text.isEmpty()) {
            Glyph first = glyphs.get(from);
            Glyph end = glyphs.get(last);
            runs.add(new Run(
                    text.toString(),
                    first.x(),
                    end.right(),
                    first.y(),
                    first.size(),
                    first.face(),
                    space,
                    blank,
                    Run.Rise.NONE));
            text.setLength(0);
        }
    }
}
