package dev.mcdewey.ingest.parser.pdf.block;

import dev.mcdewey.ingest.parser.pdf.line.Line;
import dev.mcdewey.ingest.parser.pdf.line.Run;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands before an item of a list.
 *
 * @param label the item's number, or null for a bullet
 * @param down whether it is less than the number before it, as in a list that counts down
 * @param sure whether nothing else looks like it
 * @param indent where the marker stands, in points from the margin
 * @param textIndent where the item's text begins
 * @param rest the line without the marker
 * @param term the term that stands before its definition instead of a bullet or a number, or null
 */
record Marker(
        @Nullable Label label,
        boolean down,
        boolean sure,
        float indent,
        float textIndent,
        Line rest,
        @Nullable Line term) {

    private static final String BULLETS = "•◦▪■□●○‣⁃∙·➢➤❑❖✓✔►▶♦◆";
    private static final char FIRST_CODE = '\uf000';
    private static final char LAST_CODE = '\uf0ff';
    private static final String DASHES = "–—-*o∗−";
    private static final Set<String> QUOTES = Set.of("\u2018", "\u2019", "\u201c", "\u201d", "'", "`", "\"");
    private static final float TERM_GAP = 0.9f;
    private static final float SAME_EDGE = 2;
    private static final float WRAPPED = 1.4f;
    private static final int LONGEST_TERM = 60;
    private static final float LEAST_GAP = 0.25f;

    /** What may stand before the line, the likeliest first; nothing where it begins no item. */
    static List<Marker> readings(Line line) {
        List<Run> runs = line.runs();
        if (runs.size() < 2) {
            return List.of();
        }
        String first = runs.get(0).text();
        float gap = runs.get(1).left() - runs.get(0).right();
        boolean apart = gap > LEAST_GAP * line.size();
        boolean bullet = first.length() == 1
                && (BULLETS.contains(first) || (apart && isSign(first.charAt(0), runs.get(0), runs.get(1))));
        boolean dash = first.length() == 1 && DASHES.contains(first) && apart;
        if (bullet || dash) {
            return List.of(marker(line, null, bullet));
        }
        return apart
                ? Label.readings(first).stream()
                        .map(label -> marker(line, label, false))
                        .toList()
                : List.of();
    }

    /** One that is only a number in its font, or of a font of signs that says something else of it. */
    private static boolean isSign(char letter, Run first, Run next) {
        boolean code = letter >= FIRST_CODE && letter <= LAST_CODE;
        return code || (first.face().symbols() && !next.face().symbols());
    }

    /**
     * The term at the beginning of a line whose definition begins beside it, where the next line goes on, or where the
     * item before or earlier ones stood so as well.
     */
    static @Nullable Marker term(Line line, @Nullable Line next, @Nullable Marker before, List<Marker> earlier) {
        List<Line> parts = line.cut(TERM_GAP * line.size());
        if (parts.size() < 2 || parts.get(0).text().length() > LONGEST_TERM) {
            return null;
        }
        List<Run> rest =
                line.runs().subList(parts.get(0).runs().size(), line.runs().size());
        float text = rest.get(0).left() - line.margin();
        Line below = next != null && next.page() == line.page() ? next : null;
        boolean hangs = below != null && Math.abs(below.indent() - text) < SAME_EDGE;
        boolean paired = below != null && isLoud(parts.get(0), rest) && begins(below, line.indent(), text);
        boolean listed = (before != null && before.term != null && Math.abs(before.textIndent - text) < SAME_EDGE)
                || (!wraps(line, below) && earlier.stream().anyMatch(term -> term.stands(line.indent(), text)));
        return hangs || listed || paired
                ? new Marker(null, false, true, line.indent(), text, line.with(rest), parts.get(0))
                : null;
    }

    /** Whether the term, less the quotes around it, is set in another typeface than what defines it. */
    private static boolean isLoud(Line quoted, List<Run> rest) {
        Run text = rest.get(0);
        List<Run> words = quoted.runs().stream()
                .filter(run -> !QUOTES.contains(run.text()))
                .toList();
        Line term = words.isEmpty() ? quoted : quoted.with(words);
        return (term.bold() && !text.face().bold())
                || (term.mono() && !text.face().mono());
    }

    /** Whether the line is another term at the same edge, with its definition beside it or nothing but code. */
    private static boolean begins(Line line, float indent, float text) {
        List<Line> parts = line.cut(TERM_GAP * line.size());
        boolean beside = parts.size() > 1 && Math.abs(parts.get(1).left() - line.margin() - text) < SAME_EDGE;
        return (beside || line.mono()) && Math.abs(line.indent() - indent) < SAME_EDGE;
    }

    /** Whether the next line goes on with it at its own edge, as a paragraph does and no term. */
    private static boolean wraps(Line line, @Nullable Line below) {
        return below != null
                && !below.mono()
                && Math.abs(below.indent() - line.indent()) < SAME_EDGE
                && below.baseline() - line.baseline() < WRAPPED * line.size()
                && below.cut(TERM_GAP * below.size()).size() < 2;
    }

    /** Whether marker and text of both stand at the same edges. */
    boolean standsAs(Marker other) {
        return stands(other.indent, other.textIndent);
    }

    private boolean stands(float itsIndent, float itsText) {
        return Math.abs(indent - itsIndent) < SAME_EDGE && Math.abs(textIndent - itsText) < SAME_EDGE;
    }

    private static Marker marker(Line line, @Nullable Label label, boolean sure) {
        List<Run> rest = line.runs().subList(1, line.runs().size());
        float text = rest.get(0).left() - line.margin();
        return new Marker(label, false, sure, line.indent(), text, line.with(rest), null);
    }

    boolean bullet() {
        return label == null;
    }

    /** The item's number, or -1 for a bullet. */
    int number() {
        return label == null ? -1 : label.number();
    }

    /** Whether it is none for sure unless others count with it. */
    boolean weak() {
        return label != null && label.weak();
    }

    /** The same as one that counts on from another, up or down. */
    Marker counted(int way) {
        return new Marker(label, way < 0, sure || way < 0 || weak(), indent, textIndent, rest, term);
    }

    /** 1 or -1 if it counts on from the other up or down, else 0; only lists with the same edges count down. */
    int wayFrom(Marker other) {
        if (label == null || other.label == null || !levelWith(other)) {
            return 0;
        }
        boolean near = standsAs(other) && rest.page() - other.rest.page() <= 1;
        return label.isSteps(1, other.label) ? 1 : near && label.isSteps(-1, other.label) ? -1 : 0;
    }

    boolean levelWith(Marker other) {
        return Math.abs(indent - other.indent) < rest.size() / 2 || Math.abs(textIndent - other.textIndent) < 2;
    }

    /** Whether this is the item after the other's. */
    boolean follows(Marker other) {
        int way = wayFrom(other);
        return levelWith(other)
                && (term == null) == (other.term == null)
                && (bullet() ? other.bullet() : way > 0 || (way < 0 && down));
    }
}
