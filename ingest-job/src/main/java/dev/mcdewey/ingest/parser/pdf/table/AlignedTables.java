package dev.mcdewey.ingest.parser.pdf.table;

import dev.mcdewey.ingest.parser.pdf.layout.Box;
import dev.mcdewey.ingest.parser.pdf.layout.Prose;
import dev.mcdewey.ingest.parser.pdf.layout.Region;
import dev.mcdewey.ingest.parser.pdf.layout.Rows;
import dev.mcdewey.ingest.parser.pdf.line.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds tables without rules between their columns: lines whose words leave the same gaps. */
public final class AlignedTables {

    private static final float FARTHEST = 2.6f;
    private static final int MOST_LINES = 300;
    private static final int FEWEST_ROWS = 3;
    private static final int FEWEST_COLUMNS = 3;
    private static final float NARROWEST_CUT = 0.9f;
    private static final double MOST_CUT = 0.05;

    private final Predicate<Line> excluded;
    private @Nullable Table last;

    /** A finder that stops at lines that are known to be something else. */
    public AlignedTables(Predicate<Line> excluded) {
        this.excluded = excluded;
    }

    /**
     * Where tables of several columns stand on a page that has not been cut into columns of text yet. One of their
     * columns may hold running text.
     */
    public static List<Box> boxes(List<Line> parts) {
        AlignedTables finder = new AlignedTables(line -> false);
        List<Box> boxes = new ArrayList<>();
        for (Gaps gaps : finder.find(Rows.lines(parts), 0)) {
            if (gaps.columns() >= FEWEST_COLUMNS && isOnlyTable(gaps)) {
                boxes.add(gaps.box());
            }
        }
        return boxes;
    }

    /** Whether at most one column holds running text, and no cell is two that stand beside each other. */
    private static boolean isOnlyTable(Gaps gaps) {
        Box box = gaps.box();
        List<AlignedRow> rows = gaps.rows();
        List<List<Line>> columns = IntStream.range(0, gaps.columns())
                .mapToObj(column -> rows.stream()
                        .flatMap(row -> row.cells().get(column).stream())
                        .toList())
                .toList();
        long cut = columns.stream()
                .flatMap(List::stream)
                .filter(cell -> cell.cut(NARROWEST_CUT * cell.size()).size() > 1)
                .count();
        long prose = columns.stream()
                .filter(column -> !column.isEmpty() && Prose.is(column, box.right() - box.left()))
                .count();
        return prose <= 1 && cut <= MOST_CUT * gaps.lines().size();
    }

    /** The tables of a region, where the region before it may have ended in the first part of one. */
    public List<Table> tables(Region region) {
        List<Table> tables = new ArrayList<>();
        List<Line> lines = region.lines();
        Gaps rest = restOf(last, lines);
        if (rest.lines().size() > 0) {
            tables.add(AlignedReader.table(rest));
        }
        find(lines, rest.lines().size()).forEach(gaps -> tables.add(AlignedReader.table(gaps)));
        last = ended(tables, lines);
        return tables;
    }

    private Gaps restOf(@Nullable Table before, List<Line> lines) {
        if (before == null || lines.isEmpty()) {
            return new Gaps();
        }
        Gaps shifted = taken(Gaps.of(before, lines.get(0).margin() - before.margin()), lines, 0);
        return shifted.lines().isEmpty() ? taken(Gaps.of(before, 0), lines, 0) : shifted;
    }

    /** The table that ends the region and may go on in the next. */
    private static @Nullable Table ended(List<Table> tables, List<Line> lines) {
        Table table = tables.isEmpty() ? null : tables.get(tables.size() - 1);
        return table != null && table.lines().contains(lines.get(lines.size() - 1)) ? table : null;
    }

    private List<Gaps> find(List<Line> lines, int from) {
        List<Gaps> found = new ArrayList<>();
        for (int i = from; i < lines.size(); i++) {
            Gaps gaps = taken(new Gaps(), lines, i);
            int end = i + gaps.lines().size();
            if (end > i + 1 && isTable(gaps)) {
                found.add(gaps);
                i = end - 1;
            }
        }
        return found;
    }

    /** The longest run of lines from the index on that still leave common gaps. */
    private Gaps taken(Gaps gaps, List<Line> lines, int first) {
        for (int i = first; i < Math.min(lines.size(), first + MOST_LINES); i++) {
            Line line = lines.get(i);
            boolean far = i > first && line.baseline() - lines.get(i - 1).baseline() > FARTHEST * line.size();
            boolean code = line.mono() && !gaps.isRestOfCell(line);
            if (far || code || excluded.test(line) || !gaps.take(line)) {
                break;
            }
        }
        return gaps;
    }

    private static boolean isTable(Gaps gaps) {
        int columns = gaps.columns();
        long full = gaps.lines().stream().filter(gaps::isFull).count();
        long parted =
                gaps.lines().stream().filter(line -> gaps.filled(line) > 1).count();
        boolean wide = columns >= FEWEST_COLUMNS && full >= 2 && parted >= FEWEST_ROWS;
        boolean narrow = columns == 2 && full == gaps.lines().size() && full >= FEWEST_ROWS;
        return (wide || narrow) && parted * 2 >= gaps.lines().size();
    }
}
