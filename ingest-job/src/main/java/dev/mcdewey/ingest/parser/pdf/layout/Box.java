package dev.mcdewey.ingest.parser.pdf.layout;

import dev.mcdewey.ingest.parser.pdf.line.Line;

/** A part of a page, in points from its top left. */
public record Box(float left, float top, float right, float bottom) {

    private static final float SLACK = 2;

    /** Whether most of the line lies in it. */
    public boolean holds(Line line) {
        float middle = line.baseline() - line.size() * 0.3f;
        float center = (line.left() + line.right()) / 2;
        return middle > top - SLACK && middle < bottom + SLACK && center > left - SLACK && center < right + SLACK;
    }

    /** The smallest box around both. */
    public Box around(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }
}
