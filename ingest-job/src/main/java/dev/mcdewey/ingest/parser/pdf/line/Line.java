package dev.mcdewey.ingest.parser.pdf.line;

import dev.mcdewey.ingest.parser.pdf.page.Typeface;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Runs on one base line, from left to right. */
public final class Line {

    private final int page;
    private final List<Run> runs;
    private final float baseline;
    private final float size;
    private final float shift;
    private final String text;

    /** A line of at least one run. */
    public Line(int page, List<Run> runs) {
        this(page, runs, 0);
    }

    private Line(int page, List<Run> runs, float shift) {
        this.page = page;
        this.runs = List.copyOf(runs);
        this.shift = shift;
        Run main = runs.stream()
                .filter(run -> run.rise() == Run.Rise.NONE)
                .max(Comparator.comparingInt(run -> run.text().length()))
                .orElse(runs.get(0));
        this.baseline = main.baseline();
        this.size = main.size();
        this.text = join(this.runs);
    }

    private static String join(List<Run> runs) {
        StringBuilder words = new StringBuilder();
        for (Run run : runs) {
            words.append(run.spaced() && !words.isEmpty() ? " " : "").append(run.text());
        }
        return words.toString();
    }

    /** Lines side by side as one. */
    public static Line beside(List<Line> parts) {
        List<Run> runs = new ArrayList<>();
        parts.stream().sorted(Comparator.comparing(Line::left)).forEach(part -> {
            List<Run> own = part.runs;
            runs.add(runs.isEmpty() ? own.get(0) : own.get(0).spacedBefore(true));
            runs.addAll(own.subList(1, own.size()));
        });
        return new Line(parts.get(0).page, runs, parts.get(0).shift);
    }

    /** The line cut wherever the space between two runs is at least as wide as given. */
    public List<Line> cut(float gap) {
        List<Line> parts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= runs.size(); i++) {
            if (i == runs.size() || runs.get(i).left() - runs.get(i - 1).right() >= gap) {
                parts.add(new Line(page, runs.subList(from, i), shift));
                from = i;
            }
        }
        return parts;
    }

    /** The line with other runs. */
    public Line with(List<Run> others) {
        return new Line(page, others, shift);
    }

    /** The line as if its margin lay elsewhere: {@link #indent} is counted from there. */
    public Line from(float margin) {
        return new Line(page, runs, margin);
    }

    /** Physical page, from 1. */
    public int page() {
        return page;
    }

    /** The runs, at least one. */
    public List<Run> runs() {
        return runs;
    }

    /** The words with their spaces. */
    public String text() {
        return text;
    }

    /** Left edge in points from the left of the page. */
    public float left() {
        return runs.get(0).left();
    }

    /** Left edge in points from the margin of its column. */
    public float indent() {
        return left() - shift;
    }

    /** Margin of its column, in points from the left of the page. */
    public float margin() {
        return shift;
    }

    /** Right edge. */
    public float right() {
        return runs.get(runs.size() - 1).right();
    }

    /** Base line in points from the top of the page. */
    public float baseline() {
        return baseline;
    }

    /** Top of its letters, about. */
    public float top() {
        return baseline - size * 0.8f;
    }

    /** Type size of its longest run. */
    public float size() {
        return size;
    }

    /** Share of its letters whose run is as asked. */
    public double share(Predicate<Run> asked) {
        int all = text.length();
        int such =
                runs.stream().filter(asked).mapToInt(run -> run.text().length()).sum();
        int spaces = all - runs.stream().mapToInt(run -> run.text().length()).sum();
        return such / (double) Math.max(1, all - spaces);
    }

    /** Whether all of it is bold. */
    public boolean bold() {
        return share(run -> run.face().bold()) > 0.9;
    }

    /** Whether all of it is monospaced, but for signs that were lent to it. */
    public boolean mono() {
        return share(run -> run.face().mono() || run.lent()) > 0.9
                && runs.stream().anyMatch(run -> run.face().mono());
    }

    /** Whether its first word is monospaced. */
    public boolean beginsInCode() {
        return runs.get(0).face().mono();
    }

    /** Whether it is nothing but signs as code borrows them: code if it stands in code. */
    public boolean lent() {
        return runs.stream().allMatch(Run::lent);
    }

    /** Typefaces of its runs. */
    public Stream<Typeface> faces() {
        return runs.stream().map(Run::face);
    }

    @Override
    public String toString() {
        return text;
    }
}
