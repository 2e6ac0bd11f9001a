package dev.mcdewey.ingest.parser.pdf.block;

import dev.mcdewey.ingest.parser.pdf.layout.LaidOutPage;
import dev.mcdewey.ingest.parser.pdf.layout.Region;
import dev.mcdewey.ingest.parser.pdf.line.Line;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** What stands before the first heading, and on the page of the title: large type there names people, not sections. */
final class FrontMatter {

    private final Set<Line> lines = Collections.newSetFromMap(new IdentityHashMap<>());

    FrontMatter(List<LaidOutPage> pages, Headings headings, boolean outlined) {
        int title = outlined && isTitled(pages, headings) ? 1 : 0;
        int seen = 0;
        for (LaidOutPage page : pages) {
            for (Region region : page.regions()) {
                for (Line line : region.lines()) {
                    seen += headings.at(line) == null ? 0 : 1;
                    if (seen <= title && !isOver(headings, line)) {
                        lines.add(line);
                    }
                }
            }
        }
        if (seen == 0) {
            // Nothing is known of the document yet, so nothing stands before it.
            lines.clear();
        }
    }

    /** Whether the first heading stands on the first page with words, as a title does and a preface may not. */
    private static boolean isTitled(List<LaidOutPage> pages, Headings headings) {
        return pages.stream()
                .filter(page -> !page.regions().isEmpty())
                .limit(1)
                .flatMap(page -> page.regions().stream())
                .flatMap(region -> region.lines().stream())
                .anyMatch(line -> headings.at(line) != null);
    }

    private static boolean isOver(Headings headings, Line line) {
        Block.Heading heading = headings.at(line);
        return heading != null && heading.level() > 1;
    }

    boolean holds(Line line) {
        return lines.contains(line);
    }
}
