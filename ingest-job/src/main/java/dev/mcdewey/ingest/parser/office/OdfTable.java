package dev.mcdewey.ingest.parser.office;

import org.jsoup.nodes.Element;

/** Reads one table of an OpenDocument text. */
final class OdfTable {

    /** Sheets pad rows and columns by the thousand; a table on a page has no such repetition. */
    private static final int MOST_REPEATED = 32;

    private final OdfReader reader;

    OdfTable(OdfReader reader) {
        this.reader = reader;
    }

    Element read(Element source) {
        Element table = new Element("table");
        readRows(source, table);
        Element first = source.getElementsByTag("table:table-row").first();
        if (table.selectFirst("thead") == null && first != null && reader.isTableHeading(first)) {
            table.prependChild(new Element("thead").appendChild(table.child(0)));
        }
        return table;
    }

    private void readRows(Element parent, Element into) {
        for (Element child : parent.children()) {
            switch (child.nodeName()) {
                case "table:table-row" -> readRow(child, into);
                case "table:table-header-rows" -> readRows(child, into.appendElement("thead"));
                case "table:table-rows", "table:table-row-group" -> readRows(child, into);
                case "text:soft-page-break" -> into.appendChild(reader.pages().laidOut());
                default -> {}
            }
        }
    }

    private void readRow(Element source, Element into) {
        Element row = into.appendElement("tr");
        for (Element cell : source.children()) {
            if (cell.nodeName().equals("table:table-cell")) {
                readCell(cell, row);
            }
        }
    }

    private void readCell(Element source, Element row) {
        int times = Math.min(MOST_REPEATED, Xml.number(source.attr("table:number-columns-repeated"), 1));
        for (int i = 0; i < times; i++) {
            Element cell = row.appendElement("td");
            span(source, "table:number-columns-spanned", cell, "colspan");
            span(source, "table:number-rows-spanned", cell, "rowspan");
            reader.read(source, cell);
        }
    }

    private static void span(Element source, String from, Element cell, String to) {
        int span = Xml.number(source.attr(from), 1);
        if (span > 1) {
            cell.attr(to, Integer.toString(span));
        }
    }
}
