package dev.mcdewey.ingest.guide;

import java.util.List;
import java.util.stream.Collectors;

/** One row of a table: as many cells as the table has columns, each one line of inline Markdown. */
public record Row(Place place, List<String> cells) {

    /** Copies the cells. */
    public Row {
        cells = List.copyOf(cells);
    }

    /** The row as a line of a Markdown pipe table. */
    public String text() {
        return cells.stream().map(Row::escaped).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String escaped(String cell) {
        return cell.replace("|", "\\|");
    }
}
