package dev.mcdewey.ingest.parser.pdf.block;

import dev.mcdewey.ingest.parser.pdf.block.Block.Text;
import dev.mcdewey.ingest.parser.pdf.layout.Region;
import dev.mcdewey.ingest.parser.pdf.line.Line;
import dev.mcdewey.ingest.parser.pdf.line.Run;
import java.util.regex.Pattern;

/** Judges whether a line goes on with the paragraph before it. */
final class Continuation {

    private static final float WIDER = 1.22f;
    private static final float NARROWEST = 0.3f;
    private static final float SAME_SIZE = 0.1f;
    private static final float ALIGNED = 0.5f;
    private static final float FIRST_LINE = 3.6f;
    private static final float LONG = 0.6f;
    private static final float SLACK = 2;
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.:!?][)\\]”’\"']*");

    private final Measures measures;

    Continuation(Measures measures) {
        this.measures = measures;
    }

    /** Whether the line stands at the distance of lines of one paragraph. */
    boolean isClose(Line before, Line line) {
        float distance = line.baseline() - before.baseline();
        float leading = Math.max(measures.leading(before), measures.leading(line));
        return distance > NARROWEST * leading && distance <= WIDER * leading;
    }

    /** Whether it goes on with the paragraph, standing below it in the same region. */
    boolean below(Text paragraph, Line line, Region region) {
        return isClose(paragraph.last(), line)
                && sameSize(paragraph.last(), line)
                && isPlaced(paragraph, line, region)
                && !Signature.isLabelled(paragraph.last())
                && !Signature.isLabelled(line);
    }

    private boolean isPlaced(Text paragraph, Line line, Region region) {
        Line last = paragraph.last();
        float shift = line.indent() - paragraph.indent();
        boolean full =
                isFull(last, line, region) || (isLong(last, region) && startsLow(line) && !ends(paragraph, line));
        if (Math.abs(shift) <= ALIGNED * line.size()) {
            return full || (isJustified(paragraph, line) && !isCall(paragraph, line));
        }
        boolean second = paragraph.lines().size() == 1 && paragraph.marker() == null;
        return second && full && Math.abs(shift) < FIRST_LINE * line.size();
    }

    /** Whether it goes on with a paragraph that ends another page or column. */
    boolean across(Text paragraph, Line line, Region before) {
        Line last = paragraph.last();
        float shift = line.indent() - paragraph.indent();
        boolean placed = Math.abs(shift) <= ALIGNED * line.size()
                || (paragraph.lines().size() == 1 && paragraph.marker() == null && shift < 0);
        boolean low = startsLow(line) && !beginInCode(paragraph, line);
        return sameSize(last, line) && placed && !endsSentence(last) && (low || isFull(last, line, before));
    }

    private static boolean sameSize(Line one, Line other) {
        return Math.abs(one.size() - other.size()) <= SAME_SIZE * Math.max(one.size(), other.size());
    }

    /** Whether the next line's first word had no room. */
    private boolean isFull(Line last, Line next, Region region) {
        Run first = next.runs().get(0);
        float word = first.right() - first.left();
        return last.right() + word + SLACK > measures.end(region);
    }

    private boolean isLong(Line last, Region region) {
        return last.right() - last.left() > LONG * (measures.end(region) - last.left());
    }

    /** Lines that end at the same edge fill a narrower measure than others on the page. */
    private static boolean isJustified(Text paragraph, Line line) {
        int count = paragraph.lines().size();
        float end = paragraph.last().right();
        boolean before = count > 1 && Math.abs(paragraph.lines().get(count - 2).right() - end) < 1;
        return before || Math.abs(line.right() - end) < 1;
    }

    private static boolean startsLow(Line line) {
        return Character.isLowerCase(line.text().codePointAt(0));
    }

    private static boolean ends(Text paragraph, Line next) {
        return beginInCode(paragraph, next) || endsSentence(paragraph.last());
    }

    /** Whether it is a signature with its brackets over another; such may end at one edge by chance. */
    private static boolean isCall(Text paragraph, Line next) {
        return beginInCode(paragraph, next) && paragraph.last().text().endsWith(")");
    }

    private static boolean beginInCode(Text paragraph, Line next) {
        return paragraph.lines().size() == 1 && paragraph.first().beginsInCode() && next.beginsInCode();
    }

    private static boolean endsSentence(Line line) {
        return SENTENCE_END.matcher(line.text()).matches();
    }
}
