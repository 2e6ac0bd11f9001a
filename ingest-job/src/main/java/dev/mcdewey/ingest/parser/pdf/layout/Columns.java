package dev.mcdewey.ingest.parser.pdf.layout;

import dev.mcdewey.ingest.parser.pdf.line.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Cuts a page into regions, so that columns are read one after the other and what spans them in between. */
public final class Columns {

    private static final int FEWEST_STARTS = 4;
    private static final int MOST_STARTS = 40;
    private static final int DEEPEST = 8;
    private static final float SAME_EDGE = 2;

    private final int page;
    private final List<Box> tables;
    private final List<Region> regions = new ArrayList<>();

    private Columns(int page, List<Box> tables) {
        this.page = page;
        this.tables = tables;
    }

    /** The regions of a page in reading order. Tables stay whole. */
    public static List<Region> regions(int page, List<Line> parts, List<Box> tables) {
        Columns columns = new Columns(page, tables);
        columns.cut(parts, false, 0);
        return columns.regions;
    }

    private void cut(List<Line> parts, boolean column, int depth) {
        if (parts.isEmpty()) {
            return;
        }
        List<List<Line>> rows = Rows.of(parts);
        Optional<Gutter> gutter = depth < DEEPEST ? gutter(rows, parts) : Optional.empty();
        if (gutter.isPresent()) {
            Gutter found = gutter.get();
            cut(flat(rows.subList(0, found.firstRow())), column, depth + 1);
            cut(found.left(), true, depth + 1);
            cut(found.right(), true, depth + 1);
            cut(flat(rows.subList(found.lastRow() + 1, rows.size())), column, depth + 1);
        } else {
            regions.add(new Region(page, left(parts), right(parts), column, Rows.lines(parts)));
        }
    }

    private Optional<Gutter> gutter(List<List<Line>> rows, List<Line> parts) {
        float width = right(parts) - left(parts);
        return starts(parts).stream()
                .map(edge -> Gutter.longest(edge, rows, tables))
                .filter(gutter -> gutter.partsColumns(width))
                .max(Comparator.comparingInt(Gutter::weight));
    }

    /** Left edges that several parts share, those of most parts first. */
    private static List<Float> starts(List<Line> parts) {
        Map<Integer, Integer> counts = new TreeMap<>();
        parts.forEach(part -> counts.merge(Math.round(part.left() / SAME_EDGE), 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() + counts.getOrDefault(entry.getKey() + 1, 0) >= FEWEST_STARTS)
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .limit(MOST_STARTS)
                .map(entry -> (entry.getKey() - 0.5f) * SAME_EDGE)
                .toList();
    }

    private static List<Line> flat(List<List<Line>> rows) {
        return rows.stream().flatMap(List::stream).toList();
    }

    private static float left(List<Line> parts) {
        return (float) parts.stream().mapToDouble(Line::left).min().orElse(0);
    }

    private static float right(List<Line> parts) {
        return (float) parts.stream().mapToDouble(Line::right).max().orElse(0);
    }
}
