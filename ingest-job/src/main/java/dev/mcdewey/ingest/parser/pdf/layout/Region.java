package dev.mcdewey.ingest.parser.pdf.layout;

import dev.mcdewey.ingest.parser.pdf.line.Line;
import java.util.List;

/**
 * A part of a page whose lines are read from top to bottom.
 *
 * @param column whether other regions stand beside it
 */
public record Region(int page, float left, float right, boolean column, List<Line> lines) {

    /** Copies the lines. */
    public Region {
        lines = List.copyOf(lines);
    }
}
