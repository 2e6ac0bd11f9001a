package dev.mcdewey.ingest.parser.pdf.layout;

import java.util.List;

/** Judges whether a height is kept for running lines, although each page says something else there. */
final class Bands {

    private static final double NEARLY_ALL = 0.9;
    private static final double MOSTLY = 0.6;
    private static final int FEWEST_PAGES = 5;

    private final int pages;
    private final float body;

    /** Judges heights in a document of so many pages whose running text is of that size. */
    Bands(int pages, float body) {
        this.pages = pages;
        this.body = body;
    }

    /** What stands there is small, and on nearly all pages apart from the text. */
    boolean hold(List<Edge> level) {
        long apart = level.stream()
                .filter(edge -> edge.isApart() && edge.size() <= body && !edge.isBold())
                .count();
        return level.size() >= Math.max(FEWEST_PAGES, MOSTLY * pages) && apart >= NEARLY_ALL * level.size();
    }
}
