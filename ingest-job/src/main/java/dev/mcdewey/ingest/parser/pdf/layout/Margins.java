package dev.mcdewey.ingest.parser.pdf.layout;

import dev.mcdewey.ingest.parser.pdf.line.Line;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where the text begins: on left and right pages it may be shifted, and columns have margins of their own. */
public final class Margins {

    private static final double SOME = 0.04;
    private static final int PARITIES = 2;

    private final float[] left = new float[PARITIES];

    private Margins(List<Region> regions) {
        for (int parity = 0; parity < PARITIES; parity++) {
            left[parity] = margin(regions, parity);
        }
    }

    /** The regions with each line's indent counted from its margin. */
    public static List<Region> applied(List<Region> regions) {
        Margins margins = new Margins(regions);
        return regions.stream().map(margins::apply).toList();
    }

    private static float margin(List<Region> regions, int parity) {
        Map<Integer, Integer> counts = new TreeMap<>();
        regions.stream()
                .filter(region -> !region.column() && region.page() % PARITIES == parity)
                .flatMap(region -> region.lines().stream())
                .forEach(line -> counts.merge(Math.round(line.left()), 1, Integer::sum));
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= SOME * all)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
    }

    private Region apply(Region region) {
        float margin = region.column() ? region.left() : left[region.page() % PARITIES];
        List<Line> lines =
                region.lines().stream().map(line -> line.from(margin)).toList();
        return new Region(region.page(), region.left(), region.right(), region.column(), lines);
    }
}
