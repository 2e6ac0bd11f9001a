package dev.mcdewey.ingest.parser.tidy;

import org.jsoup.nodes.Element;

/** Makes a definition list of a table that sets terms and definitions side by side. */
final class PairTables implements Mend {

    @Override
    public void mend(Element frame, String value) {
        Element table = frame.selectFirst("table");
        if (table == null) {
            return;
        }
        Element list = new Element("dl");
        for (Element row : table.select("tr")) {
            if (row.childrenSize() == 2) {
                Element text = row.child(1);
                list.appendChild(term(row.child(0)));
                list.appendChild(text.tagName("dd"));
            }
        }
        table.replaceWith(list);
        new OddDefinitions().mend(list, "");
    }

    /** A number that refers to a mark in the code above counts a text, and is no term. */
    private static Element term(Element cell) {
        return cell.text().matches("\\d+") ? new Element("dt").text(cell.text() + ".") : cell.tagName("dt");
    }
}
