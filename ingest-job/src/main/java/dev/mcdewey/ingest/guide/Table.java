package dev.mcdewey.ingest.guide;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table whose spanned cells have been written out.
 *
 * @param caption its caption, empty if it has none
 * @param header its header rows, possibly none
 * @param rows its other rows
 */
public record Table(Place place, String caption, List<Row> header, List<Row> rows) implements Block {

    /** Copies the rows. */
    public Table {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    @Override
    public String text() {
        List<String> lines = new ArrayList<>();
        lines.add(head());
        rows.forEach(row -> lines.add(row.text()));
        return String.join("\n", lines);
    }

    /** Caption and header: what every part of a split table repeats. */
    public String head() {
        String dashes = "|" + " --- |".repeat(columns());
        String titled = caption.isEmpty() ? "" : caption + "\n\n";
        return titled + new Row(place, columnNames()).text() + "\n" + dashes;
    }

    /** A part of this table with the same caption and header. */
    public Table part(List<Row> some) {
        Place from = some.isEmpty() ? place : some.get(0).place();
        Place to = some.isEmpty() ? place : some.get(some.size() - 1).place();
        return new Table(from.through(to), caption, header, some);
    }

    /** One name per column: the header rows above each other, joined by slashes, or empty without a header. */
    public List<String> columnNames() {
        if (header.size() == 1) {
            return header.get(0).cells();
        }
        return IntStream.range(0, columns()).mapToObj(this::columnName).toList();
    }

    private String columnName(int column) {
        return header.stream()
                .map(row -> row.cells().get(column))
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(LinkedHashSet::new), names -> String.join(" / ", names)));
    }

    private int columns() {
        return Stream.concat(header.stream(), rows.stream())
                .mapToInt(row -> row.cells().size())
                .max()
                .orElse(0);
    }
}
