package dev.mcdewey.ingest.parser.pdf.layout;

import dev.mcdewey.ingest.parser.pdf.line.Line;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds running heads and feet: lines at the edge of the text that return on other pages at the same height. */
public final class RunningLines {

    /** Rows from either end of a page's text that are looked at. */
    private static final int DEEPEST = 4;

    private static final int FEWEST_PAGES = 3;

    /** A document of so few pages cannot repeat a line more often than twice. */
    private static final int SHORT = 4;

    private static final double DENSE = 0.2;
    private static final double MOSTLY = 0.6;

    private final Map<Integer, List<Edge>> byHeight = new HashMap<>();
    private final Map<Integer, List<List<Line>>> rows = new TreeMap<>();
    private final Map<Integer, List<Edge>> running = new TreeMap<>();
    private final Set<Edge> repeated = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Line> lines = Collections.newSetFromMap(new IdentityHashMap<>());
    private final int pages;

    /** Looks at all pages of a document. */
    public RunningLines(List<PageText> document) {
        pages = document.size();
        document.forEach(this::see);
        byHeight.values().forEach(edges -> edges.stream().filter(this::repeats).forEach(repeated::add));
        for (int page : rows.keySet()) {
            mark(page, rows.getOrDefault(page, List.of()));
        }
    }

    private void see(PageText page) {
        List<List<Line>> all = Rows.of(page.lines());
        rows.put(page.number(), all);
        for (int i = 0; i < all.size(); i++) {
            if (i < DEEPEST || i >= all.size() - DEEPEST) {
                Edge edge = Edge.of(page.number(), all.get(i));
                byHeight.computeIfAbsent(edge.height(), height -> new ArrayList<>()).add(edge);
            }
        }
    }

    private List<Edge> level(Edge edge) {
        List<Edge> level = new ArrayList<>();
        for (int height = edge.height() - 1; height <= edge.height() + 1; height++) {
            byHeight.getOrDefault(height, List.of()).stream().filter(edge::isLike).forEach(level::add);
        }
        return level;
    }

    /** The same words, or a number that counts as those of the pages around it do. */
    private boolean repeats(Edge edge) {
        Set<Integer> same = new HashSet<>();
        int first = edge.page();
        int last = edge.page();
        boolean counts = false;
        for (Edge other : level(edge)) {
            if (other.pattern().equals(edge.pattern())) {
                same.add(other.page());
                first = Math.min(first, other.page());
                last = Math.max(last, other.page());
            }
            counts |= other.page() != edge.page() && Math.abs(other.page() - edge.page()) <= 2 && agree(edge, other);
        }
        int enough = pages <= SHORT ? 2 : FEWEST_PAGES;
        return same.size() >= enough && same.size() >= DENSE * (last - first + 1) || counts;
    }

    private static boolean agree(Edge edge, Edge other) {
        return edge.numbers().stream()
                .anyMatch(number -> other.numbers().stream().anyMatch(number::agrees));
    }

    /** A line at a height where nearly all lines return is a running one even if it is the only one of its words. */
    private boolean isRunning(Edge edge) {
        if (repeated.contains(edge)) {
            return true;
        }
        List<Edge> level = level(edge);
        long certain = level.stream().filter(repeated::contains).count();
        return level.size() > FEWEST_PAGES && certain >= MOSTLY * level.size();
    }

    /** From the edges inward, up to the first line that is text. */
    private void mark(int page, List<List<Line>> all) {
        int top = 0;
        while (top < Math.min(DEEPEST, all.size()) && markRow(page, all.get(top))) {
            top++;
        }
        int bottom = all.size() - 1;
        while (bottom >= Math.max(top, all.size() - DEEPEST) && markRow(page, all.get(bottom))) {
            bottom--;
        }
    }

    private boolean markRow(int page, List<Line> row) {
        int height = Math.round(row.get(0).baseline());
        for (Edge edge : byHeight.getOrDefault(height, List.of())) {
            if (edge.page() == page && edge.parts().equals(row) && isRunning(edge)) {
                running.computeIfAbsent(page, number -> new ArrayList<>()).add(edge);
                lines.addAll(row);
                return true;
            }
        }
        return false;
    }

    /** Whether the line, as it came from its page, is one. */
    public boolean contains(Line line) {
        return lines.contains(line);
    }

    /** Labels printed in running lines, by physical page. */
    public Map<Integer, String> printedLabels() {
        Map<Integer, List<PrintedNumber>> numbers = new TreeMap<>();
        running.forEach((page, edges) -> numbers.put(
                page, edges.stream().flatMap(edge -> edge.numbers().stream()).toList()));
        return PrintedLabels.of(numbers, pages);
    }
}
