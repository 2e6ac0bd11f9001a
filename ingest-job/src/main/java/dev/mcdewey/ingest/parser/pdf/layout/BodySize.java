package dev.mcdewey.ingest.parser.pdf.layout;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The type size of most letters of a document. */
final class BodySize {

    private static final float STEPS = 2;

    private BodySize() {}

    /** In points, to the half. */
    static float of(List<PageText> document) {
        Map<Integer, Integer> letters = new TreeMap<>();
        document.forEach(page -> page.lines()
                .forEach(line -> letters.merge(
                        Math.round(line.size() * STEPS), line.text().length(), Integer::sum)));
        return letters.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse(0)
                / STEPS;
    }
}
