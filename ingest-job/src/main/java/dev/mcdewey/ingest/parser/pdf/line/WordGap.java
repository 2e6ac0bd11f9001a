package dev.mcdewey.ingest.parser.pdf.line;

import dev.mcdewey.ingest.parser.pdf.page.Glyph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Finds how wide a gap between two letters of a line must be to part words. */
final class WordGap {

    /** In parts of the type size: wider than kerning, narrower than the space of a line that is set tightly. */
    private static final float USUAL = 0.17f;

    /** Enough where letters stand exactly beside each other. */
    private static final float TIGHT = 0.12f;

    private static final float EXACT = 0.03f;
    private static final float LEAST_SPREAD = 0.1f;
    private static final float MOST_SPREAD = 0.6f;
    private static final float WORD_MORE = 0.15f;
    private static final int ENOUGH = 6;

    private WordGap() {}

    /** The gap in parts of the type size. Spread letters have gaps of one width, and their words wider ones. */
    static float of(List<Glyph> glyphs, float tracking) {
        List<Float> gaps = gaps(glyphs, tracking);
        if (gaps.size() < ENOUGH) {
            return USUAL;
        }
        Collections.sort(gaps);
        float middle = gaps.get(gaps.size() / 2 - 1);
        float widest = gaps.get(gaps.size() - 1);
        boolean spaces = glyphs.stream().anyMatch(glyph -> glyph.text().isBlank());
        boolean spread = middle > LEAST_SPREAD && middle < MOST_SPREAD && isEven(gaps, middle);
        return spread && (spaces || widest > middle + WORD_MORE)
                ? middle + WORD_MORE
                : Math.abs(middle) < EXACT ? TIGHT : USUAL;
    }

    private static boolean isEven(List<Float> gaps, float middle) {
        long near = gaps.stream()
                .filter(gap -> Math.abs(gap - middle) < LEAST_SPREAD / 2)
                .count();
        return near * 3 >= gaps.size() * 2L;
    }

    /**
     * The letter spacing of the line in points. What is asked for at single letters is none: some programs set the
     * spaces between words that way.
     */
    static float tracking(List<Glyph> glyphs) {
        List<Float> asked = glyphs.stream().map(Glyph::tracking).sorted().toList();
        return asked.isEmpty() ? 0 : asked.get(asked.size() / 2);
    }

    private static List<Float> gaps(List<Glyph> glyphs, float tracking) {
        List<Float> gaps = new ArrayList<>();
        for (int i = 1; i < glyphs.size(); i++) {
            Glyph before = glyphs.get(i - 1);
            Glyph glyph = glyphs.get(i);
            if (!before.text().isBlank() && !glyph.text().isBlank()) {
                gaps.add((glyph.x() - before.right() - tracking) / Math.max(1e-3f, glyph.size()));
            }
        }
        return gaps;
    }
}
