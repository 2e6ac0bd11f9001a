package dev.mcdewey.ingest.parser.pdf.page;

/** A straight horizontal or vertical rule, in points from the top left of the page. */
public record Rule(float left, float top, float right, float bottom) {

    /** Whether it lies rather than stands. */
    public boolean horizontal() {
        return right - left >= bottom - top;
    }

    /** Its length. */
    public float length() {
        return Math.max(right - left, bottom - top);
    }
}
