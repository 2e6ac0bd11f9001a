package dev.mcdewey.ingest.parser.tidy;

import dev.mcdewey.ingest.parser.format.PageElements;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Lowers the headings in the items of a list below the one that the list stands under, if an author made them equal. */
final class ListedHeadings implements Mend {

    private static final int LOWEST = 6;

    @Override
    public void mend(Element list, String value) {
        List<Element> headings = PageElements.in(list, PageElements::isHeading);
        Element above = headings.isEmpty() ? null : headingAbove(list);
        if (above == null) {
            return;
        }
        int highest = headings.stream().mapToInt(ListedHeadings::level).min().orElse(LOWEST);
        int lower = level(above) + 1 - highest;
        if (lower > 0) {
            headings.forEach(heading -> heading.tagName("h" + Math.min(LOWEST, level(heading) + lower)));
        }
    }

    private static @Nullable Element headingAbove(Element list) {
        Element before = list.previousElementSibling();
        while (before != null && !PageElements.isHeading(before)) {
            before = before.previousElementSibling();
        }
        return before;
    }

    private static int level(Element heading) {
        return heading.normalName().charAt(1) - '0';
    }
}
