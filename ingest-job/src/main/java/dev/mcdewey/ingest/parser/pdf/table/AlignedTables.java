package dev.mcdewey.ingest.parser.pdf.table;

import dev.mcdewey.ingest.parser.pdf.layout.Region;
import dev.mcdewey.ingest.parser.pdf.line.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Finds tables without rules between their columns: lines whose words leave the same gaps. */
public final class AlignedTables {

    private static final float FARTHEST = 2.6f;
    private static final int MOST_LINES = 300;
    private static final int FEWEST_ROWS = 3;
    private static final int FEWEST_COLUMNS = 3;

    private final Predicate<Line> excluded;

    /** A finder that stops at lines that are known to be something else. */
    public AlignedTables(Predicate<Line> excluded) {
        this.excluded = excluded;
    }

    /** The tables of a region. */
    public List<Table> tables(Region region) {
        List<Table> tables = new ArrayList<>();
        List<Line> lines = region.lines();
        for (int i = 0; i < lines.size(); i++) {
            Gaps gaps = gapsFrom(lines, i);
            int end = i + gaps.lines().size();
            if (end > i + 1 && isTable(gaps)) {
                tables.add(new AlignedReader(gaps.lines(), gaps.columns()).table());
                i = end - 1;
            }
        }
        return tables;
    }

    /** The longest run of lines from the index on that still leave common gaps. */
    private Gaps gapsFrom(List<Line> lines, int first) {
        Gaps gaps = new Gaps();
        for (int i = first; i < Math.min(lines.size(), first + MOST_LINES); i++) {
            Line line = lines.get(i);
            boolean far = i > first && line.baseline() - lines.get(i - 1).baseline() > FARTHEST * line.size();
            if (far || excluded.test(line) || line.mono() || !gaps.take(line)) {
                break;
            }
        }
        return gaps;
    }

    private static boolean isTable(Gaps gaps) {
        int columns = gaps.columns().size();
        long full = gaps.lines().stream()
                .filter(line -> gaps.filled(line) == columns)
                .count();
        long parted =
                gaps.lines().stream().filter(line -> gaps.filled(line) > 1).count();
        boolean wide = columns >= FEWEST_COLUMNS && full >= 2 && parted >= FEWEST_ROWS;
        boolean narrow = columns == 2 && full == gaps.lines().size() && full >= FEWEST_ROWS;
        return (wide || narrow) && parted * 2 >= gaps.lines().size();
    }
}
