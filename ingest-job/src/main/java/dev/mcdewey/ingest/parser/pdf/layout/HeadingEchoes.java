package dev.mcdewey.ingest.parser.pdf.layout;

import dev.mcdewey.ingest.parser.pdf.file.Keys;
import dev.mcdewey.ingest.parser.pdf.line.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Knows the rows at the edges of pages that say a heading of their page or of one before it again. */
final class HeadingEchoes {

    private static final int MOST_LINES = 3;
    private static final float SAME_SIZE = 0.5f;

    private final Map<String, Integer> firstPages = new HashMap<>();
    private final float body;

    /** Looks for lines that are set larger than the running text, or bold. */
    HeadingEchoes(List<PageText> document, float body) {
        this.body = body;
        document.forEach(page -> see(page.lines()));
    }

    private void see(List<Line> lines) {
        List<Line> heading = new ArrayList<>();
        for (Line line : lines) {
            if (!isLoud(line) || heading.size() == MOST_LINES || !goesOn(heading, line)) {
                heading.clear();
            }
            if (isLoud(line)) {
                heading.add(line);
                note(heading);
            }
        }
    }

    private static boolean goesOn(List<Line> heading, Line line) {
        return heading.isEmpty() || Math.abs(heading.get(0).size() - line.size()) <= SAME_SIZE;
    }

    private boolean isLoud(Line line) {
        return line.size() > body + SAME_SIZE || (line.bold() && line.size() > body - SAME_SIZE);
    }

    private void note(List<Line> heading) {
        String words = "";
        for (int from = heading.size() - 1; from >= 0; from--) {
            words = heading.get(from).text() + " " + words;
            firstPages.putIfAbsent(Keys.withoutNumber(words), heading.get(0).page());
        }
    }

    /** Whether the row stands apart from the text, as quietly as it, and says such a heading. */
    boolean hold(Edge edge) {
        String key = Keys.withoutNumber(edge.text());
        return edge.isApart()
                && edge.parts().stream().noneMatch(this::isLoud)
                && !key.isEmpty()
                && firstPages.getOrDefault(key, Integer.MAX_VALUE) <= edge.page();
    }
}
