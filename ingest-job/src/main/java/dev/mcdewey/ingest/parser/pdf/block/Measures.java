package dev.mcdewey.ingest.parser.pdf.block;

import dev.mcdewey.ingest.parser.pdf.layout.LaidOutPage;
import dev.mcdewey.ingest.parser.pdf.layout.Region;
import dev.mcdewey.ingest.parser.pdf.line.Line;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is usual in a document: the size of its running text, the distance of its lines, where they end. */
final class Measures {

    private static final float STEPS = 2;
    private static final float DEFAULT_LEADING = 1.2f;
    private static final float MOST_LEADING = 2.2f;
    private static final double SOME = 0.05;
    private static final int FEWEST = 3;

    /** How many lines of a listing weigh less than a letter of text. */
    private static final int LISTING = 1000;

    private final Map<Integer, Map<Integer, Integer>> distances = new HashMap<>();
    private final Map<Integer, Integer> sizes = new TreeMap<>();
    private final Map<Integer, Integer> ends = new TreeMap<>();
    private final float body;
    private final float usualEnd;

    Measures(List<LaidOutPage> pages) {
        for (LaidOutPage page : pages) {
            page.regions().forEach(this::see);
        }
        body = most(sizes, 1) / STEPS;
        int all = ends.values().stream().mapToInt(Integer::intValue).sum();
        int end = most(ends, 0);
        usualEnd = ends.getOrDefault(end, 0) >= Math.max(FEWEST, SOME * all) ? end : 0;
    }

    private void see(Region region) {
        Line before = null;
        for (Line line : region.lines()) {
            // Listings may outweigh the text; they tell its size only where there is nothing else.
            int weight = line.mono() ? 1 : LISTING * line.text().length();
            sizes.merge(Math.round(line.size() * STEPS), weight, Integer::sum);
            if (!region.column() && !line.mono()) {
                ends.merge(Math.round(line.right() - line.margin()), 1, Integer::sum);
            }
            if (before != null && Math.abs(before.size() - line.size()) < 1 / STEPS) {
                distance(line, line.baseline() - before.baseline());
            }
            before = line;
        }
    }

    private void distance(Line line, float distance) {
        if (distance > 0 && distance < MOST_LEADING * line.size()) {
            distances
                    .computeIfAbsent(Math.round(line.size() * STEPS), size -> new TreeMap<>())
                    .merge(Math.round(distance * STEPS), 1, Integer::sum);
        }
    }

    private static int most(Map<Integer, Integer> counts, int otherwise) {
        int best = otherwise;
        int count = 0;
        for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > count) {
                best = entry.getKey();
                count = entry.getValue();
            }
        }
        return best;
    }

    /** Type size of the running text. */
    float body() {
        return body;
    }

    /** Usual distance of the base lines of lines like this. */
    float leading(Line line) {
        Map<Integer, Integer> seen = distances.getOrDefault(Math.round(line.size() * STEPS), Map.of());
        int most = most(seen, 0);
        return seen.getOrDefault(most, 0) < FEWEST ? DEFAULT_LEADING * line.size() : most / STEPS;
    }

    /** Where full lines of a region end, in points from the left of the page. */
    float end(Region region) {
        if (!region.column() && usualEnd > 0 && !region.lines().isEmpty()) {
            return region.lines().get(0).margin() + usualEnd;
        }
        return region.right();
    }
}
