package dev.mcdewey.ingest.parser.pdf.block;

import dev.mcdewey.ingest.parser.pdf.layout.LaidOutPage;
import dev.mcdewey.ingest.parser.pdf.layout.Region;
import dev.mcdewey.ingest.parser.pdf.line.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds headings by how they look: larger or bolder than the text, and apart from it. */
final class StyleHeadings {

    private static final float LARGER = 1.1f;
    private static final double MOSTLY = 0.9;
    private static final int MOST_LINES = 3;
    private static final int MOST_WORDS = 20;
    private static final int MOST_BOLD_WORDS = 12;
    private static final int DEEPEST = 6;
    private static final float APART = 1.15f;

    /** A gap in a line, in parts of the type size, that parts the cells of a table. */
    private static final float COLUMNS = 1.3f;

    private static final int SHORT = 3;
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:(?:chapter|appendix|part)\\s+)?((?:\\d+|[A-Z])(?:\\.\\d+)*)[.:)]?\\s+\\S.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern TEXT_END = Pattern.compile(".*[.,;:]");

    private final Measures measures;
    private final Headings headings;
    private final Predicate<Line> excluded;
    private final boolean bold;
    private final int shift;

    /** Lines that look like one heading. */
    private record Look(List<Line> lines) {
        Line first() {
            return lines.get(0);
        }

        String words() {
            return String.join(" ", lines.stream().map(Line::text).toList());
        }
    }

    /**
     * A finder that adds to the headings already known.
     *
     * @param excluded lines that are known to be something else
     * @param bold whether bold lines of the text's own size count too
     * @param shift level of a title above all headings, else 0
     */
    StyleHeadings(Measures measures, Headings headings, Predicate<Line> excluded, boolean bold, int shift) {
        this.measures = measures;
        this.headings = headings;
        this.excluded = excluded;
        this.bold = bold;
        this.shift = shift;
    }

    void find(List<LaidOutPage> pages) {
        List<Look> looks = new ArrayList<>();
        pages.forEach(page -> page.regions().forEach(region -> looks(region, looks)));
        int above = isTitled(looks) ? 1 : 0;
        looks.stream().filter(look -> depth(look) > 0).forEach(look -> addNumbered(look, above));
        looks.stream()
                .filter(look -> depth(look) == 0)
                .sorted((a, b) -> Float.compare(b.first().size(), a.first().size()))
                .forEach(this::addPlain);
    }

    private void looks(Region region, List<Look> looks) {
        List<Line> lines = region.lines();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Block.Heading known = headings.at(line);
            if (known != null) {
                i += known.lines().size() - 1;
            } else if (isLarge(line) || (bold && isBoldHeading(lines, i))) {
                Look look = new Look(same(lines, i));
                i += look.lines().size() - 1;
                if (look.lines().size() <= MOST_LINES && look.words().split(" ").length <= MOST_WORDS) {
                    looks.add(look);
                }
            }
        }
    }

    private boolean isLarge(Line line) {
        return line.share(run -> run.size() > LARGER * measures.body()) > MOSTLY
                && !excluded.test(line)
                && line.text().chars().filter(Character::isLetter).count() > 1;
    }

    private boolean isBoldHeading(List<Line> lines, int i) {
        Line line = lines.get(i);
        boolean plain = !line.bold() || line.mono() || line.size() < measures.body() * 0.97f || excluded.test(line);
        return !plain
                && !TEXT_END.matcher(line.text()).matches()
                && line.text().split(" ").length <= MOST_BOLD_WORDS
                && startsHigh(line)
                && isApart(i == 0 ? null : lines.get(i - 1), line)
                && i + 1 < lines.size()
                && !lines.get(i + 1).bold()
                && line.cut(COLUMNS * line.size()).size() == 1
                && (lines.get(i + 1).indent() <= line.indent() + line.size() || isSure(line));
    }

    /** A bold line over text that is set in may be a term; a number or capitals make it a heading. */
    private static boolean isSure(Line line) {
        boolean capitals = line.text().chars().noneMatch(Character::isLowerCase)
                && line.text().chars().filter(Character::isLetter).count() > SHORT;
        return capitals || NUMBERED.matcher(line.text()).matches();
    }

    private static boolean startsHigh(Line line) {
        int first = line.text().codePointAt(0);
        return Character.isUpperCase(first) || Character.isDigit(first);
    }

    private boolean isApart(@Nullable Line before, Line line) {
        return before == null || line.baseline() - before.baseline() > APART * measures.leading(line);
    }

    /** The line and those below it that look the same and stand close. */
    private List<Line> same(List<Line> lines, int first) {
        int end = first + 1;
        while (end < lines.size()
                && Headings.Style.of(lines.get(end)).equals(Headings.Style.of(lines.get(first)))
                && lines.get(end).baseline() - lines.get(end - 1).baseline()
                        < 1.5f * lines.get(first).size()
                && headings.at(lines.get(end)) == null) {
            end++;
        }
        return lines.subList(first, end);
    }

    private int depth(Look look) {
        Matcher numbered = NUMBERED.matcher(look.words());
        return numbered.matches() ? numbered.group(1).split("\\.").length : 0;
    }

    /** Whether something without a number stands above all that is numbered, as a title does. */
    private boolean isTitled(List<Look> looks) {
        double numbered = largest(looks.stream().filter(look -> depth(look) > 0));
        double plain = largest(looks.stream().filter(look -> depth(look) == 0));
        return shift == 0 && numbered > 0 && plain > numbered * LARGER;
    }

    private static double largest(Stream<Look> looks) {
        return looks.mapToDouble(look -> look.first().size()).max().orElse(0);
    }

    private void addNumbered(Look look, int above) {
        int known = headings.levelOfStyle(look.first());
        add(look, known > 0 ? known : depth(look) + shift + above);
    }

    /** Largest first, so that each size finds those above it. */
    private void addPlain(Look look) {
        int known = headings.levelOfStyle(look.first());
        add(look, known > 0 ? known : Math.max(shift, headings.levelAbove(look.first())) + 1);
    }

    private void add(Look look, int level) {
        headings.add(Math.min(DEEPEST, level), look.words(), null, look.lines());
    }
}
