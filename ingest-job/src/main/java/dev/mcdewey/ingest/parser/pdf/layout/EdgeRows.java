package dev.mcdewey.ingest.parser.pdf.layout;

import dev.mcdewey.ingest.parser.pdf.line.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rows of all pages, and those near the top or the bottom of each. */
final class EdgeRows {

    /** Rows from either end of a page's text that are looked at. */
    static final int DEEPEST = 4;

    private static final double WIDER = 1.4;

    private final Map<Integer, List<List<Line>>> rows = new HashMap<>();
    private final Map<Integer, List<Edge>> byHeight = new HashMap<>();
    private final Map<Integer, List<Edge>> byPage = new HashMap<>();

    EdgeRows(List<PageText> document) {
        document.forEach(this::see);
    }

    private void see(PageText page) {
        List<List<Line>> all = Rows.of(page.lines());
        rows.put(page.number(), all);
        for (int i = 0; i < all.size(); i++) {
            if (i < DEEPEST || i >= all.size() - DEEPEST) {
                Edge edge = Edge.of(page.number(), all.get(i), apart(all, i));
                byPage.computeIfAbsent(edge.page(), number -> new ArrayList<>()).add(edge);
                byHeight.computeIfAbsent(edge.height(), height -> new ArrayList<>())
                        .add(edge);
            }
        }
    }

    /** How far the outermost row stands from the next, if that is farther than close rows do on the page. */
    private static float apart(List<List<Line>> rows, int index) {
        if (rows.size() < 2 || (index > 0 && index < rows.size() - 1)) {
            return 0;
        }
        float apart = distance(rows, index == 0 ? 1 : index);
        double close = IntStream.range(1, rows.size())
                .mapToDouble(i -> distance(rows, i))
                .sorted()
                .skip((rows.size() - 1) / 4)
                .findFirst()
                .orElse(0);
        return rows.size() == 2 || apart > WIDER * close ? apart : 0;
    }

    private static float distance(List<List<Line>> rows, int index) {
        return rows.get(index).get(0).baseline() - rows.get(index - 1).get(0).baseline();
    }

    List<List<Line>> rows(int page) {
        return rows.getOrDefault(page, List.of());
    }

    List<Edge> on(int page) {
        return byPage.getOrDefault(page, List.of());
    }

    Stream<Edge> all() {
        return byPage.values().stream().flatMap(List::stream);
    }

    /** Edges at the height of the given one, a point up or down. */
    List<Edge> level(Edge edge) {
        List<Edge> level = new ArrayList<>();
        for (int height = edge.height() - 1; height <= edge.height() + 1; height++) {
            byHeight.getOrDefault(height, List.of()).stream()
                    .filter(edge::isLike)
                    .forEach(level::add);
        }
        return level;
    }
}
