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
import org.jspecify.annotations.Nullable;

/** Finds running heads and feet: lines at the edge of the text that return, or stand with those that do. */
final class RunningLines {

    private static final int FEWEST_PAGES = 3;

    /** A document of so few pages cannot repeat a line more often than twice. */
    private static final int SHORT = 4;

    private static final double DENSE = 0.2;
    private static final double MOSTLY = 0.6;

    private final Map<String, Boolean> returning = new HashMap<>();
    private final Map<String, Boolean> reserved = new HashMap<>();
    private final Map<Integer, List<Edge>> running = new TreeMap<>();
    private final Set<Edge> repeated = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Line> lines = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Integer, List<Box>> tables;
    private final Predicate<Line> titles;
    private final int pages;
    private final Bands bands;
    private final EdgeRows edges;

    /**
     * Looks at all pages of a document.
     *
     * @param tables where the tables of each page are
     * @param titles knows lines that are headings for certain
     */
    RunningLines(List<PageText> document, Map<Integer, List<Box>> tables, Predicate<Line> titles) {
        this.titles = titles;
        this.tables = tables;
        pages = document.size();
        float body = BodySize.of(document);
        bands = new Bands(pages, body);
        edges = new EdgeRows(document);
        edges.all().filter(this::repeats).forEach(repeated::add);
        addEchoes(new HeadingEchoes(document, body));
        document.forEach(page -> mark(page.number(), edges.rows(page.number())));
    }

    /** The same words, or a number that counts as those of the pages around it do. */
    private boolean repeats(Edge edge) {
        return (counts(edge) && !isTitle(edge))
                || returning.computeIfAbsent(edge.height() + edge.text(), key -> returns(edge));
    }

    /** The head of a short chapter may stand once; what tells it is that the heads of other pages stand there too. */
    private void addEchoes(HeadingEchoes echoes) {
        List<Edge> found =
                edges.all().filter(edge -> echoes.hold(edge) && !isTitle(edge)).toList();
        Set<Edge> heads = Collections.newSetFromMap(new IdentityHashMap<>());
        heads.addAll(repeated);
        heads.addAll(found);
        found.stream().filter(edge -> pagesWith(heads, edge) >= FEWEST_PAGES).forEach(repeated::add);
    }

    private long pagesWith(Set<Edge> heads, Edge level) {
        return edges.level(level).stream()
                .filter(heads::contains)
                .map(Edge::page)
                .distinct()
                .count();
    }

    private boolean isTitle(Edge edge) {
        return titles.test(Line.beside(edge.parts()));
    }

    private boolean returns(Edge edge) {
        TreeSet<Integer> same = new TreeSet<>();
        for (Edge other : edges.level(edge)) {
            if (other.text().equals(edge.text())) {
                same.add(other.page());
            }
        }
        boolean head = pages <= SHORT || edges.level(edge).size() >= MOSTLY * pages;
        int enough = head ? 2 : FEWEST_PAGES;
        return same.size() >= enough && same.size() >= DENSE * (same.last() - same.first() + 1);
    }

    private boolean counts(Edge edge) {
        for (int page = edge.page() - 2; page <= edge.page() + 2; page++) {
            boolean agrees = page != edge.page()
                    && edges.on(page).stream()
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
                || framesPage(edge)
                || (!isTitle(edge) && reserved.computeIfAbsent(level, key -> isReserved(edge)));
    }

    /** Where there are too few pages to compare, what frames the page tells itself. */
    private boolean framesPage(Edge edge) {
        return pages < FEWEST_PAGES && edge.isFraming();
    }

    private boolean isReserved(Edge edge) {
        List<Edge> level = edges.level(edge);
        long certain = level.stream().filter(repeated::contains).count();
        return (level.size() > FEWEST_PAGES && certain >= MOSTLY * level.size()) || bands.hold(level);
    }

    /** From the edges inward, up to the first line that is text; a table that is text is so with its first row. */
    private void mark(int page, List<List<Line>> all) {
        int top = 0;
        while (top < Math.min(EdgeRows.DEEPEST, all.size()) && edge(page, all.get(top)) != null) {
            top++;
        }
        while (top > 0 && top < all.size() && inOneTable(page, all.get(top - 1), all.get(top))) {
            top--;
        }
        int bottom = all.size();
        while (bottom > Math.max(top, all.size() - EdgeRows.DEEPEST) && edge(page, all.get(bottom - 1)) != null) {
            bottom--;
        }
        while (bottom > top && bottom < all.size() && inOneTable(page, all.get(bottom - 1), all.get(bottom))) {
            bottom++;
        }
        all.subList(0, top).forEach(row -> markRow(page, row));
        all.subList(bottom, all.size()).forEach(row -> markRow(page, row));
    }

    private boolean inOneTable(int page, List<Line> row, List<Line> other) {
        return tables.getOrDefault(page, List.of()).stream()
                .anyMatch(table -> table.holds(row.get(0)) && table.holds(other.get(0)));
    }

    private @Nullable Edge edge(int page, List<Line> row) {
        return edges.on(page).stream()
                .filter(edge -> edge.parts().equals(row) && isRunning(edge))
                .findFirst()
                .orElse(null);
    }

    private void markRow(int page, List<Line> row) {
        Edge edge = edge(page, row);
        if (edge != null) {
            running.computeIfAbsent(page, number -> new ArrayList<>()).add(edge);
            lines.addAll(row);
        }
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
