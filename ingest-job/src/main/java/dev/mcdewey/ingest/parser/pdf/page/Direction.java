package dev.mcdewey.ingest.parser.pdf.page;

import java.util.List;

/** Where a text runs on the page as it is shown, whose y grows downward. */
enum Direction {
    RIGHT(1, 0),
    DOWN(0, 1),
    LEFT(-1, 0),
    UP(0, -1),
    /** Watermarks and other text that runs along none of the page's edges. */
    ASLANT(1, 0);

    static final List<Direction> QUARTERS = List.of(RIGHT, DOWN, LEFT, UP);

    /** Cosine of the angle up to which a text still counts as straight: eight degrees. */
    private static final double STRAIGHT = 0.99;

    private final int dx;
    private final int dy;

    Direction(int dx, int dy) {
        this.dx = dx;
        this.dy = dy;
    }

    static Direction of(double dx, double dy) {
        double length = Math.hypot(dx, dy);
        for (Direction quarter : QUARTERS) {
            if (dx * quarter.dx + dy * quarter.dy >= STRAIGHT * length) {
                return quarter;
            }
        }
        return ASLANT;
    }

    /** How far a point lies along the text. */
    double along(double x, double y) {
        return x * dx + y * dy;
    }

    /** How far it lies below the text's start, seen by its reader. */
    double across(double x, double y) {
        return y * dx - x * dy;
    }
}
