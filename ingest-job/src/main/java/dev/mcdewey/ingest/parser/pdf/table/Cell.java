package dev.mcdewey.ingest.parser.pdf.table;

import dev.mcdewey.ingest.parser.pdf.line.Line;
import java.util.List;
import java.util.stream.Collectors;

/** A cell of a table, over as many columns and rows as it spans. */
public record Cell(List<Line> lines, int columns, int rows) {

    /** Copies the lines. */
    public Cell {
        lines = List.copyOf(lines);
    }

    /** Its words. */
    public String text() {
        return lines.stream().map(Line::text).collect(Collectors.joining(" "));
    }

    boolean bold() {
        return lines.stream().allMatch(Line::bold);
    }
}
