package dev.mcdewey.ingest.parser.pdf.table;

import dev.mcdewey.ingest.parser.pdf.layout.Box;
import dev.mcdewey.ingest.parser.pdf.line.Line;
import dev.mcdewey.ingest.parser.pdf.line.Run;
import java.util.ArrayList;
import java.util.List;

/** The gaps that several lines leave in common. */
final class Gaps {

    private static final float NARROWEST = 0.8f;
    /** Enough where words are parted by drawn spaces and this gap is not. */
    private static final float NARROWEST_UNDRAWN = 0.2f;
    /** So many rows with words in every column are a table, which a line of running text below does not change. */
    private static final int SURE = 3;

    private final List<Line> lines = new ArrayList<>();
    private final boolean given;
    private List<Border> gaps = new ArrayList<>();
    private float left = Float.MAX_VALUE;
    private float right = -Float.MAX_VALUE;

    /** None yet: the first line gives them. */
    Gaps() {
        given = false;
    }

    private Gaps(Table before, float shift) {
        given = true;
        List<Border> borders =
                before.borders().stream().map(border -> border.shifted(shift)).toList();
        left = borders.get(0).middle();
        gaps = borders.subList(1, borders.size());
    }

    /** Those of a table that may go on so much farther right; all lines must leave all of them. */
    static Gaps of(Table before, float shift) {
        return new Gaps(before, shift);
    }

    /** Takes the line if it leaves at least one of the gaps; the first must have one. */
    boolean take(Line line) {
        List<Border> own = inner(line);
        List<Border> common = lines.isEmpty() && !given ? own : remaining(line);
        if (common.isEmpty() || isRefused(line, own, common.size() < gaps.size())) {
            return false;
        }
        left = Math.min(left, line.left());
        right = Math.max(right, line.right());
        lines.add(line);
        gaps = common;
        return true;
    }

    private boolean isRefused(Line line, List<Border> own, boolean fewer) {
        boolean text = own.isEmpty() && (fewer || filled(line) > 1);
        return given ? fewer || text || (lines.isEmpty() && filled(line) < 2) : text && isSure();
    }

    private boolean isSure() {
        return lines.stream().filter(this::isFull).limit(SURE).count() == SURE;
    }

    private static List<Border> inner(Line line) {
        List<Border> spans = new ArrayList<>();
        List<Run> runs = line.runs();
        for (int i = 1; i < runs.size(); i++) {
            add(runs.get(i - 1).right(), runs.get(i).left(), least(runs.get(i)), spans);
        }
        return spans;
    }

    private List<Border> remaining(Line line) {
        List<Border> spans = new ArrayList<>();
        for (Border gap : gaps) {
            float from = gap.from();
            Run behind = line.runs().get(0);
            for (Run run : line.runs()) {
                behind = run;
                if (run.left() >= gap.to()) {
                    break;
                }
                if (run.right() > from) {
                    add(from, run.left(), least(run), spans);
                    from = Math.max(from, run.right());
                }
            }
            add(from, gap.to(), least(behind), spans);
        }
        return spans;
    }

    private static float least(Run behind) {
        boolean undrawn = behind.face().spaces() && !behind.blank();
        return (undrawn ? NARROWEST_UNDRAWN : NARROWEST) * behind.size();
    }

    private static void add(float from, float to, float least, List<Border> spans) {
        if (to - from >= least) {
            spans.add(new Border(from, to));
        }
    }

    List<Line> lines() {
        return lines;
    }

    /** The lines with their words in the columns. */
    List<AlignedRow> rows() {
        return lines.stream().map(line -> AlignedRow.of(line, this)).toList();
    }

    Box box() {
        Line last = lines.get(lines.size() - 1);
        return new Box(left, lines.get(0).top(), right, last.baseline());
    }

    int columns() {
        return gaps.size() + 1;
    }

    /** Where the columns begin. */
    List<Border> borders() {
        List<Border> borders = new ArrayList<>(List.of(Border.at(left)));
        borders.addAll(gaps);
        return borders;
    }

    /** In which column something lies. */
    int column(float left, float right) {
        float middle = (left + right) / 2;
        int column = 0;
        while (column < gaps.size() && middle >= gaps.get(column).middle()) {
            column++;
        }
        return column;
    }

    /** In how many columns the line has words. */
    int filled(Line line) {
        return (int) line.runs().stream()
                .map(run -> column(run.left(), run.right()))
                .distinct()
                .count();
    }

    /** Whether it stands alone in a column behind the first of a table of several, and begins where that does. */
    boolean isRestOfCell(Line line) {
        int column = column(line.left(), line.right());
        return gaps.size() > 1
                && column > 0
                && filled(line) == 1
                && Math.abs(line.left() - gaps.get(column - 1).to()) < NARROWEST * line.size();
    }

    boolean isFull(Line line) {
        return filled(line) == columns();
    }
}
