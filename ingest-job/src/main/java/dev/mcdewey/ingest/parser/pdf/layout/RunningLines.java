package dev.mcdewey.ingest.parser.pdf.layout;

import dev.mcdewey.ingest.parser.pdf.line.Line;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Finds running heads and feet: lines at the edge of the text that return on other pages at the same height. */
final class RunningLines {

    /** Rows from either end of a page's text that are looked at. */
    private static final int DEEPEST = 4;

    private static final int FEWEST_PAGES = 3;

    /** A document of so few pages cannot repeat a line more often than twice. */
    private static final int SHORT = 4;

    private static final double DENSE = 0.2;
    private static final double MOSTLY = 0.6;

    private final Map<Integer, List<Edge>> byHeight = new HashMap<>();
    private final Map<Integer, List<Edge>> byPage = new HashMap<>();
    private final Map<String, Boolean> returning = new HashMap<>();
    private final Map<String, Boolean> reserved = new HashMap<>();
    private final Map<Integer, List<List<Line>>> rows = new TreeMap<>();
    private final Map<Integer, List<Edge>> running = new TreeMap<>();
    private final Set<Edge> repeated = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Line> lines = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Predicate<Line> titles;
    private final int pages;

    /** Looks at all pages of a document; titles are lines that are headings for certain. */
    RunningLines(List<PageText> document, Predicate<Line> titles) {
        this.titles = titles;
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
                byPage.computeIfAbsent(edge.page(), number -> new ArrayList<>()).add(edge);
                byHeight.computeIfAbsent(edge.height(), height -> new ArrayList<>())
                        .add(edge);
            }
        }
    }

    /** Edges at the height of the given one, a point up or down. */
    private List<Edge> level(Edge edge) {
        List<Edge> level = new ArrayList<>();
        for (int height = edge.height() - 1; height <= edge.height() + 1; height++) {
            byHeight.getOrDefault(height, List.of()).stream()
                    .filter(edge::isLike)
                    .forEach(level::add);
        }
        return level;
    }

    /** The same words, or a number that counts as those of the pages around it do. */
    private boolean repeats(Edge edge) {
        return (counts(edge) && !isTitle(edge))
                || returning.computeIfAbsent(edge.height() + edge.text(), key -> returns(edge));
    }

    private boolean isTitle(Edge edge) {
        return titles.test(Line.beside(edge.parts()));
    }

    private boolean returns(Edge edge) {
        TreeSet<Integer> same = new TreeSet<>();
        for (Edge other : level(edge)) {
            if (other.text().equals(edge.text())) {
                same.add(other.page());
            }
        }
        boolean head = pages <= SHORT || level(edge).size() >= MOSTLY * pages;
        int enough = head ? 2 : FEWEST_PAGES;
        return same.size() >= enough && same.size() >= DENSE * (same.last() - same.first() + 1);
    }

    private boolean counts(Edge edge) {
        for (int page = edge.page() - 2; page <= edge.page() + 2; page++) {
            boolean agrees = page != edge.page()
                    && byPage.getOrDefault(page, List.of()).stream()
                            .anyMatch(other -> edge.isLike(other) && edge.mayCountLike(other) && agree(edge, other));
            if (agrees) {
                return true;
            }
        }
        return false;
    }

    private static boolean agree(Edge edge, Edge other) {
        return edge.numbers().stream()
                .anyMatch(number -> other.numbers().stream().anyMatch(number::agrees));
    }

    /** A line at a height where nearly all lines return is a running one even if it is the only one of its words. */
    private boolean isRunning(Edge edge) {
        String level = edge.height() + "/" + Math.round(edge.size());
        return repeated.contains(edge)
                || isLoneNumber(edge)
                || (!isTitle(edge) && reserved.computeIfAbsent(level, key -> isReserved(edge)));
    }

    /** Where there are too few pages to compare, a number alone at the edge that is the page's own is one. */
    private boolean isLoneNumber(Edge edge) {
        return pages < FEWEST_PAGES && edge.text().equals(Integer.toString(edge.page()));
    }

    private boolean isReserved(Edge edge) {
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
        for (Edge edge : byPage.getOrDefault(page, List.of())) {
            if (edge.parts().equals(row) && isRunning(edge)) {
                running.computeIfAbsent(page, number -> new ArrayList<>()).add(edge);
                lines.addAll(row);
                return true;
            }
        }
        return false;
    }

    /** Whether the line, as it came from its page, is one. */
    boolean contains(Line line) {
        return lines.contains(line);
    }

    /** Labels printed in running lines, by physical page. */
    Map<Integer, String> printedLabels() {
        Map<Integer, List<PrintedNumber>> numbers = new TreeMap<>();
        running.forEach((page, edges) -> numbers.put(
                page, edges.stream().flatMap(edge -> edge.numbers().stream()).toList()));
        return PrintedLabels.of(numbers, pages);
    }
}
