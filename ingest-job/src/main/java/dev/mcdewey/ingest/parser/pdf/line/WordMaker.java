package dev.mcdewey.ingest.parser.pdf.line;

import dev.mcdewey.ingest.parser.pdf.page.Glyph;
import java.util.ArrayList;
import java.util.List;

/** Parts the glyphs of a line into words, by the spaces that are there or that the gaps imply. */
final class WordMaker {

    /** What stands right behind a word, if a little farther where slanted letters end. */
    private static final String CLOSING = ".,;:)]";

    private static final String OPENING = ".,;:";

    /** What but letters may follow such a sign where a name begins with it. */
    private static final String WITHIN = "/*\\^_$-";

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
        glyphs = Overprints.resolved(drawn);
        tracking = WordGap.tracking(glyphs);
        gapOfWords = WordGap.of(glyphs, tracking);
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
        float least = closes(i) ? AFTER_SLANT : gapOfWords;
        return gap > Math.max(least, gapOfWords) * Math.min(before.size(), glyph.size());
    }

    private boolean closes(int i) {
        return CLOSING.indexOf(glyphs.get(i).text()) >= 0 && !opens(i);
    }

    /** Not all signs end a word: code stands apart from plain words, and a name such as .zip begins with its point. */
    private boolean opens(int i) {
        boolean code = glyphs.get(i).face().mono() && !glyphs.get(last).face().mono();
        boolean name = OPENING.indexOf(glyphs.get(i).text()) >= 0 && i + 1 < glyphs.size() && isTight(i + 1);
        return code || name;
    }

    private boolean isTight(int i) {
        Glyph before = glyphs.get(i - 1);
        Glyph glyph = glyphs.get(i);
        int sign = glyph.text().codePointAt(0);
        boolean within = Character.isLetterOrDigit(sign) || WITHIN.indexOf(sign) >= 0;
        return within && glyph.x() - before.right() - tracking <= gapOfWords * glyph.size();
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
