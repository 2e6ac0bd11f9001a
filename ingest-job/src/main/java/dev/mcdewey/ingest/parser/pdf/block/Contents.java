package dev.mcdewey.ingest.parser.pdf.block;

import dev.mcdewey.ingest.parser.pdf.layout.LaidOutPage;
import dev.mcdewey.ingest.parser.pdf.layout.Region;
import dev.mcdewey.ingest.parser.pdf.line.Line;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds printed tables of contents: lines that lead to page numbers over rows of dots. */
final class Contents {

    private static final Pattern LEADER = Pattern.compile(".*(?:[.·…] ?){4,} ?\\S{1,8}");
    private static final Set<String> TITLES = Set.of("contents", "tableofcontents", "shortcontents", "summaryofcontents", "listoffigures", "listoftables", "listofexamples");
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
            boolean leads = i < lines.size() && LEADER.matcher(lines.get(i).text()).matches();
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
        int first = from > 0 && isTitle(lines.get(from - 1)) ? from - 1 : from;
        if (count >= FEWEST) {
            parts.add(new Block.Boilerplate("nav", lines.subList(first, last + 1)));
        }
    }

    static boolean isTitle(Line line) {
        return TITLES.contains(Keys.withoutNumber(line.text()));
    }
}
