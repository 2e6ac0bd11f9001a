package dev.mcdewey.ingest.parser.reader;

import dev.mcdewey.ingest.guide.Place;
import dev.mcdewey.ingest.guide.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Lays cells out in rows and columns, each spanned cell repeated where it reaches, so that any row can stand alone. */
final class TableGrid {

    /** A span beyond these is a mistake or an attack. */
    private static final int WIDEST_SPAN = 64;

    private static final int TALLEST_SPAN = 1000;

    /** A cell as the source has it; one that spans no rows reaches to the end of its group. */
    record Cell(String text, int colspan, int rowspan) {}

    private record Held(String text, int rows) {}

    private final List<Row> rows = new ArrayList<>();
    private final Map<Integer, Held> held = new TreeMap<>();
    private int width;
    private int marked;
    private int leading;

    void add(Place place, List<Cell> cells, boolean head, boolean allHeads) {
        if (held.isEmpty() && cells.stream().allMatch(cell -> cell.text().isEmpty())) {
            return;
        }
        boolean leads = allHeads && leading == rows.size() && (rows.isEmpty() || said(cells) > 1);
        leading += leads ? 1 : 0;
        marked += head && marked == rows.size() ? 1 : 0;
        List<String> row = new ArrayList<>();
        boolean banner = cells.size() == 1 && held.isEmpty() && !head && !leads;
        for (Cell cell : cells) {
            takeHeld(row);
            place(cell, row, banner);
        }
        takeHeld(row);
        width = Math.max(width, row.size());
        rows.add(new Row(place, row));
    }

    /** No cell reaches further down. */
    void endGroup() {
        held.clear();
    }

    private static long said(List<Cell> cells) {
        return cells.stream().filter(cell -> !cell.text().isEmpty()).count();
    }

    private void place(Cell cell, List<String> row, boolean banner) {
        int columns = Math.min(cell.colspan(), WIDEST_SPAN);
        int further = (cell.rowspan() == 0 ? TALLEST_SPAN : Math.min(cell.rowspan(), TALLEST_SPAN)) - 1;
        for (int i = 0; i < columns; i++) {
            String text = banner && i > 0 ? "" : cell.text();
            if (further > 0) {
                held.put(row.size(), new Held(text, further));
            }
            row.add(text);
        }
    }

    /** Cells that reach down from rows above come before the row's next own cell. */
    private void takeHeld(List<String> row) {
        for (Held cell = held.get(row.size()); cell != null; cell = held.get(row.size())) {
            int column = row.size();
            row.add(cell.text());
            if (cell.rows() > 1) {
                held.put(column, new Held(cell.text(), cell.rows() - 1));
            } else {
                held.remove(column);
            }
        }
    }

    /** The rows, all as wide as the widest, without columns that only keep a distance. */
    List<Row> rows() {
        List<Integer> columns = IntStream.range(0, width)
                .filter(column ->
                        rows.stream().anyMatch(row -> !cell(row, column).isEmpty()))
                .boxed()
                .toList();
        return rows.stream().map(row -> only(columns, row)).toList();
    }

    private static Row only(List<Integer> columns, Row row) {
        return new Row(
                row.place(), columns.stream().map(column -> cell(row, column)).toList());
    }

    private static String cell(Row row, int column) {
        return column < row.cells().size() ? row.cells().get(column) : "";
    }

    /** Rows marked as head, else the first ones that are all heads if others follow. */
    int headerRows() {
        return marked > 0 ? marked : leading < rows.size() ? leading : 0;
    }
}
