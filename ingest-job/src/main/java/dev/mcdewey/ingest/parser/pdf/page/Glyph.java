package dev.mcdewey.ingest.parser.pdf.page;

/**
 * A glyph on a page whose text runs from left to right.
 *
 * @param text what it means, possibly several characters, possibly a space
 * @param x left edge in points from the left of the page
 * @param y base line in points from the top of the page
 * @param width advance in points, without letter spacing
 * @param size type size in points
 * @param tracking letter spacing that was asked for, in points
 */
public record Glyph(String text, float x, float y, float width, float size, float tracking, Typeface face) {

    /** Right edge. */
    public float right() {
        return x + width;
    }
}
