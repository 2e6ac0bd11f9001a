package dev.mcdewey.ingest.parser.tidy;

import java.util.List;
import org.jsoup.nodes.Element;

/** Makes a table of boxes that a style sheet lays out in rows, as Javadoc does; the heads tell how many make a row. */
final class BoxTables implements Mend {

    private static final String HEAD = "table-header";

    @Override
    public void mend(Element boxes, String value) {
        List<Element> cells = List.copyOf(boxes.children());
        int columns = (int) cells.stream().filter(cell -> cell.hasClass(HEAD)).count();
        if (columns == 0) {
            return;
        }
        boxes.tagName("table");
        Element row = boxes;
        for (int i = 0; i < cells.size(); i++) {
            row = i % columns == 0 ? boxes.appendElement("tr") : row;
            Element cell = cells.get(i);
            row.appendChild(cell.tagName(cell.hasClass(HEAD) ? "th" : "td"));
        }
        caption(boxes);
    }

    private static void caption(Element table) {
        Element before = table.previousElementSibling();
        if (before != null && before.hasClass("caption")) {
            table.prependChild(before.tagName("caption"));
        }
    }
}
