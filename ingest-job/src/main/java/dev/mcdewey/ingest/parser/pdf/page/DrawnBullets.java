package dev.mcdewey.ingest.parser.pdf.page;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes letters of bullets that are drawn as shapes: those that stand alone before a line. */
final class DrawnBullets {

    private static final String BULLET = "\u2022";
    /** In parts of the type size. */
    private static final float LARGEST = 0.7f;

    private static final float SMALLEST = 0.15f;
    private static final float NEAREST = 0.1f;
    private static final float FARTHEST = 3;
    private static final float HIGHEST = 0.8f;
    private static final float LINE = 0.3f;

    private final List<Glyph> letters;

    private DrawnBullets(List<Glyph> glyphs) {
        letters = glyphs.stream().filter(glyph -> !glyph.text().isBlank()).toList();
    }

    /** The glyphs and the bullets before their lines. */
    static List<Glyph> with(List<Glyph> glyphs, List<Rectangle2D> dots) {
        if (dots.isEmpty()) {
            return glyphs;
        }
        DrawnBullets bullets = new DrawnBullets(glyphs);
        List<Glyph> all = new ArrayList<>();
        dots.forEach(dot -> bullets.of(dot).ifPresent(all::add));
        all.addAll(glyphs);
        return all;
    }

    private Optional<Glyph> of(Rectangle2D dot) {
        List<Glyph> level =
                letters.stream().filter(glyph -> isLevel(dot, glyph)).toList();
        Optional<Glyph> next = level.stream()
                .filter(glyph -> glyph.x() >= dot.getMaxX())
                .min((one, other) -> Float.compare(one.x(), other.x()));
        return next.filter(first -> isBullet(dot, first) && isAlone(dot, first, level))
                .map(first -> new Glyph(
                        BULLET, (float) dot.getX(), first.y(), (float) dot.getWidth(), first.size(), 0, first.face()));
    }

    /** Whether the middle of the dot lies where the letter's lower half is. */
    private static boolean isLevel(Rectangle2D dot, Glyph glyph) {
        double up = glyph.y() - dot.getCenterY();
        return up > 0 && up < HIGHEST * glyph.size();
    }

    private static boolean isBullet(Rectangle2D dot, Glyph first) {
        double gap = first.x() - dot.getMaxX();
        return dot.getWidth() >= SMALLEST * first.size()
                && dot.getHeight() <= LARGEST * first.size()
                && gap >= NEAREST * first.size()
                && gap <= FARTHEST * first.size();
    }

    /** Whether no other letters stand before it on the line. */
    private static boolean isAlone(Rectangle2D dot, Glyph first, List<Glyph> level) {
        return level.stream()
                .noneMatch(glyph -> Math.abs(glyph.y() - first.y()) < LINE * first.size()
                        && glyph.x() < dot.getMaxX()
                        && glyph.right() > dot.getX() - FARTHEST * first.size());
    }
}
