package dev.mcdewey.ingest.parser.pdf.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Tells which lines of a table without rules make one row. */
final class RowGroups {

    /** Rows lie so much farther apart than the lines of one cell. */
    private static final float APART = 1.12f;

    private static final float NEAR = 0.6f;
    private static final int FEWEST = 3;

    /** The lines of one cell of the column that has most lines. */
    private record Band(float top, float bottom) {

        boolean holds(AlignedRow line) {
            return line.baseline() >= top && line.baseline() <= bottom;
        }
    }

    private RowGroups() {}

    /** By their distances if these tell rows apart; else each row begins with words in its first column. */
    static List<List<AlignedRow>> of(List<AlignedRow> lines) {
        List<List<AlignedRow>> byDistance = byDistance(lines);
        return areRows(byDistance) ? byDistance : byFirstColumn(lines);
    }

    /** Cells of fewer lines may stand level with the middle of the one that has most. */
    private static List<List<AlignedRow>> byDistance(List<AlignedRow> lines) {
        List<Band> bands = bands(lines);
        List<List<AlignedRow>> groups = new ArrayList<>();
        Band last = null;
        for (AlignedRow line : lines) {
            Band own = bands.stream()
                    .filter(band -> band.holds(line))
                    .findFirst()
                    .orElseGet(() -> new Band(line.baseline(), line.baseline()));
            if (own.equals(last)) {
                groups.get(groups.size() - 1).add(line);
            } else {
                groups.add(new ArrayList<>(List.of(line)));
            }
            last = own;
        }
        return groups;
    }

    private static List<Band> bands(List<AlignedRow> lines) {
        int fullest = IntStream.range(0, lines.get(0).cells().size())
                .boxed()
                .max(Comparator.comparing(column ->
                        lines.stream().filter(line -> line.fills(column)).count()))
                .orElseThrow();
        List<Float> places = lines.stream()
                .filter(line -> line.fills(fullest))
                .map(AlignedRow::baseline)
                .toList();
        float leading = (float) IntStream.range(1, places.size())
                .mapToDouble(i -> places.get(i) - places.get(i - 1))
                .min()
                .orElse(0);
        List<Band> bands = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= places.size(); i++) {
            if (i == places.size() || places.get(i) - places.get(i - 1) > APART * leading) {
                bands.add(new Band(places.get(first) - NEAR * leading, places.get(i - 1) + NEAR * leading));
                first = i;
            }
        }
        return bands;
    }

    /** Every row has words in its first column, and not two lines with words in all columns. */
    private static boolean areRows(List<List<AlignedRow>> groups) {
        return groups.size() >= FEWEST
                && groups.stream()
                        .allMatch(group -> group.stream().anyMatch(AlignedRow::opens)
                                && group.stream().filter(AlignedRow::isFull).count() <= 1);
    }

    private static List<List<AlignedRow>> byFirstColumn(List<AlignedRow> lines) {
        List<List<AlignedRow>> groups = new ArrayList<>();
        for (AlignedRow line : lines) {
            if (groups.isEmpty() || line.opens()) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(line);
        }
        return groups;
    }
}
