package dev.mcdewey.ingest.parser.pdf.block;

import dev.mcdewey.ingest.parser.pdf.file.Keys;
import dev.mcdewey.ingest.parser.pdf.layout.LaidOutPage;
import dev.mcdewey.ingest.parser.pdf.layout.Region;
import dev.mcdewey.ingest.parser.pdf.line.Line;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds printed tables of contents: lines that lead to page numbers over rows of dots. */
final class Contents {

    private static final Pattern LEADER = Pattern.compile(".*(?:[.·…] ?){4,} ?\\S{1,8}");
    private static final Set<String> TITLES = Set.of(
            "contents",
            "tableofcontents",
            "shortcontents",
            "summaryofcontents",
            "listoffigures",
            "listoftables",
            "listofexamples");
    private static final Pattern PAGE_END = Pattern.compile(".* (?:\\S{0,4}\\d|[ivxlc]+)");
    private static final float SAME_EDGE = 3;
    private static final int FEWEST = 3;
    private static final int WIDEST_GAP = 4;

    private Contents() {}

    static void find(List<LaidOutPage> pages, PageParts parts) {
        pages.forEach(page -> page.regions().forEach(region -> find(region, parts)));
    }

    private static void find(Region region, PageParts parts) {
        List<Line> lines = region.lines();
        int from = -1;
        int last = -1;
        int count = 0;
        for (int i = 0; i <= lines.size(); i++) {
            boolean leads =
                    i < lines.size() && LEADER.matcher(lines.get(i).text()).matches();
            if (last >= 0 && (i == lines.size() || i - last > WIDEST_GAP)) {
                add(lines, from, last, count, parts);
                last = -1;
                count = 0;
            }
            if (leads) {
                from = last < 0 ? i : from;
                last = i;
                count++;
            }
        }
    }

    private static void add(List<Line> lines, int from, int last, int count, PageParts parts) {
        if (count < FEWEST) {
            return;
        }
        int first = from;
        while (first > 0 && isEntry(lines.get(first - 1), lines.get(from))) {
            first--;
        }
        first = first > 0 && isTitle(lines.get(first - 1).text()) ? first - 1 : first;
        int end = last + 1;
        while (end < lines.size() && isEntry(lines.get(end), lines.get(last))) {
            end++;
        }
        parts.add(new Block.Boilerplate("nav", lines.subList(first, end)));
    }

    static boolean isTitle(String words) {
        return TITLES.contains(Keys.of(words));
    }

    /** An entry without dots that stands among others or at their ends, as those of chapters do. */
    private static boolean isEntry(Line line, Line other) {
        return PAGE_END.matcher(line.text()).matches() && Math.abs(line.right() - other.right()) < SAME_EDGE;
    }
}
