package dev.mcdewey.ingest.parser.pdf.table;

import dev.mcdewey.ingest.parser.pdf.line.Line;
import dev.mcdewey.ingest.parser.pdf.line.Run;
import java.util.ArrayList;
import java.util.List;

/** The gaps that several lines leave in common. */
final class Gaps {

    private static final float NARROWEST = 0.8f;

    private record Span(float left, float right) {}

    private final List<Line> lines = new ArrayList<>();
    private List<Span> gaps = new ArrayList<>();
    private float left;
    private float right;

    /** Takes the line if it leaves at least one of the gaps; the first must have one. */
    boolean take(Line line) {
        List<Span> common = lines.isEmpty() ? inner(line) : remaining(line);
        if (common.isEmpty()) {
            return false;
        }
        left = lines.isEmpty() ? line.left() : Math.min(left, line.left());
        right = lines.isEmpty() ? line.right() : Math.max(right, line.right());
        lines.add(line);
        gaps = common;
        return true;
    }

    private static List<Span> inner(Line line) {
        List<Span> spans = new ArrayList<>();
        List<Run> runs = line.runs();
        for (int i = 1; i < runs.size(); i++) {
            add(runs.get(i - 1).right(), runs.get(i).left(), line.size(), spans);
        }
        return spans;
    }

    private List<Span> remaining(Line line) {
        List<Span> spans = new ArrayList<>();
        for (Span gap : gaps) {
            float from = gap.left();
            for (Run run : line.runs()) {
                if (run.right() > from && run.left() < gap.right()) {
                    add(from, run.left(), line.size(), spans);
                    from = Math.max(from, run.right());
                }
            }
            add(from, gap.right(), line.size(), spans);
        }
        return spans;
    }

    private static void add(float from, float to, float size, List<Span> spans) {
        if (to - from >= NARROWEST * size) {
            spans.add(new Span(from, to));
        }
    }

    List<Line> lines() {
        return lines;
    }

    /** Where the columns begin. */
    List<Float> columns() {
        List<Float> columns = new ArrayList<>(List.of(left));
        gaps.forEach(gap -> columns.add((gap.left() + gap.right()) / 2));
        return columns;
    }

    /** In how many columns the line has words. */
    int filled(Line line) {
        List<Float> edges = new ArrayList<>(columns());
        edges.add(right + 1);
        return (int) line.runs().stream()
                .map(run -> Edges.between(edges, (run.left() + run.right()) / 2))
                .distinct()
                .count();
    }
}
