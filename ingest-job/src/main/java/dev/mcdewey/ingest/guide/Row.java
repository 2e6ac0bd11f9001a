package dev.mcdewey.ingest.guide;

import java.util.List;
import java.util.StringJoiner;

/** One row of a table: as many cells as the table has columns, each one line of inline Markdown. */
public record Row(Place place, List<String> cells) {

    /** Copies the cells. */
    public Row {
        cells = List.copyOf(cells);
    }

    /** The row as a line of a Markdown pipe table. */
    public String text() {
        StringJoiner row = new StringJoiner(" | ", "| ", " |");
        cells.forEach(cell -> row.add(escaped(cell)));
        return row.toString();
    }

    private static String escaped(String cell) {
        return cell.replace("|", "\\|");
    }
}
