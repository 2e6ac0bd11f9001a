package dev.mcdewey.ingest.parser.pdf.table;

import java.util.ArrayList;
import java.util.List;

/** Positions of rules, those that lie close taken as one. */
final class Edges {

    private static final float SAME = 3;

    private Edges() {}

    static List<Float> of(List<Float> positions) {
        List<Float> edges = new ArrayList<>();
        for (float position : positions.stream().sorted().toList()) {
            if (edges.isEmpty() || position - edges.get(edges.size() - 1) > SAME) {
                edges.add(position);
            }
        }
        return edges;
    }

    /** Between which two edges a position lies; positions outside belong to the nearest. */
    static int between(List<Float> edges, float position) {
        int index = 0;
        while (index < edges.size() - 2 && position >= edges.get(index + 1)) {
            index++;
        }
        return index;
    }
}
