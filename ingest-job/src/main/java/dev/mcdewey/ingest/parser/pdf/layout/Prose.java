package dev.mcdewey.ingest.parser.pdf.layout;

import dev.mcdewey.ingest.parser.pdf.line.Line;
import java.util.List;

/** Judges whether lines below each other are running text, as in the columns of a page, or the cells of a table. */
public final class Prose {

    private static final double FILL = 0.55;
    private static final double NARROWEST = 0.18;
    private static final double FEWEST_WORDS = 2.5;

    private Prose() {}

    /**
     * Whether they mostly fill their column, with several words each.
     *
     * @param width width of all that stands side by side, in points
     */
    public static boolean is(List<Line> parts, float width) {
        List<Line> lines = Rows.lines(parts);
        float leftmost = (float) lines.stream().mapToDouble(Line::left).min().orElse(0);
        float rightmost = (float) lines.stream().mapToDouble(Line::right).max().orElse(0);
        double filled =
                lines.stream().mapToDouble(line -> line.right() - line.left()).sum() / lines.size();
        double words = lines.stream()
                .mapToInt(line -> line.text().split(" ").length)
                .average()
                .orElse(0);
        float own = rightmost - leftmost;
        return own >= NARROWEST * width && filled >= FILL * own && words >= FEWEST_WORDS;
    }
}
