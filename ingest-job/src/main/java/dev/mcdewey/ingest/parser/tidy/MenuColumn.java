package dev.mcdewey.ingest.parser.tidy;

import org.jsoup.nodes.Element;

/** Sees the menu beside the text of a page that a table lays out. */
final class MenuColumn {

    private static final int FEWEST_LINKS = 3;
    private static final int MANY_TIMES = 5;
    private static final double ALL = 0.9;

    private MenuColumn() {}

    /** Whether a cell holds nothing but links, and the cell beside it a page. */
    static boolean is(Element cell) {
        Element row = cell.parent();
        Element rows = row == null ? null : row.parent();
        if (row == null || rows == null || row.childrenSize() < 2 || rows.childrenSize() > 2) {
            return false;
        }
        if (cell.getElementsByTag("a").size() < FEWEST_LINKS) {
            return false;
        }
        int own = cell.text().length();
        int linked = cell.getElementsByTag("a").stream()
                .mapToInt(link -> link.text().length() + 1)
                .sum();
        return linked >= own * ALL && row.text().length() > own * MANY_TIMES;
    }
}
