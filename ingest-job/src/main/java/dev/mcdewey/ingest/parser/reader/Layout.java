package dev.mcdewey.ingest.parser.reader;

import dev.mcdewey.ingest.parser.format.PageElements;
import dev.mcdewey.ingest.parser.format.PageMark;
import dev.mcdewey.ingest.parser.tidy.Tidy;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Knows which lists and tables are there to place things on the page, and are to be read as if they were not. */
final class Layout {

    private static final Set<String> FRAMES = Set.of("ul", "ol", "dl", "menu", "dir", "table", "blockquote");
    private static final int FEW_ROWS = 2;
    private static final Evaluator NO_CELLS = Selector.evaluatorOf("pre, table table, h1, h2, h3, h4, h5, h6");

    private final Set<Element> holdingHeadings = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Looks for headings below the root; those in notes are labels and do not count. */
    Layout(Element root) {
        for (Element heading : PageElements.in(root, PageElements::isHeading)) {
            if (heading.hasText() && PageMark.of(heading.text()).isEmpty()) {
                climb(heading, root);
            }
        }
    }

    private void climb(Element heading, Element root) {
        for (Element at = heading.parent(); at != null && !at.equals(root); at = at.parent()) {
            if (at.hasAttr(Tidy.NOTE) || (isTable(at) && isGrid(at)) || !holdingHeadings.add(at)) {
                return;
            }
        }
    }

    boolean isLayout(Element element) {
        if (!FRAMES.contains(element.normalName())) {
            return false;
        }
        return holdingHeadings.contains(element) || (isTable(element) && !isGrid(element));
    }

    private static boolean isTable(Element element) {
        return element.normalName().equals("table");
    }

    /** More than one cell, and not one row around code or another table. */
    private static boolean isGrid(Element table) {
        String role = table.attr("role");
        if (role.equals("presentation") || role.equals("none")) {
            return false;
        }
        List<Element> rows = TableReader.rows(table);
        boolean around = rows.size() <= FEW_ROWS && table.selectFirst(NO_CELLS) != null;
        return !rows.isEmpty() && !around && !isOneColumn(rows);
    }

    /** No row says more than one thing, as around code or beside the icon of a note. */
    private static boolean isOneColumn(List<Element> rows) {
        return rows.stream()
                .allMatch(
                        row -> row.children().stream().filter(Element::hasText).count() <= 1
                                && row.children().stream()
                                        .noneMatch(cell -> cell.normalName().equals("th")));
    }
}
