package dev.mcdewey.ingest.parser.tidy;

import dev.mcdewey.ingest.parser.format.PageElements;
import java.util.List;
import org.jsoup.nodes.Element;

/** Makes a list of a table that explains at length, with code: of definitions if its first column names what it explains. */
final class CodeTables implements Mend {

    /** So many lines of code make no sense in one line of a table. */
    private static final int FEW_LINES = 3;

    @Override
    public void mend(Element table, String value) {
        if (!PageElements.anyIn(table, CodeTables::isCode)) {
            return;
        }
        List<Element> rows = table.select("tr");
        boolean pairs = rows.size() > 1 && rows.stream().allMatch(row -> row.childrenSize() <= 2);
        if (!pairs || !holdsCode(table) || table.selectFirst("table table") != null) {
            return;
        }
        boolean column = isColumn(rows);
        rows.forEach(row -> {
            if (column && row.selectFirst("> td") != null) {
                list(row, table);
            } else {
                explain(row, table);
            }
        });
        table.children().stream()
                .filter(part -> part.normalName().matches("thead|tbody|tfoot|colgroup"))
                .forEach(Element::remove);
        table.tagName("div");
    }

    /** Whether each row is one cell that tells of a thing of its own. */
    private static boolean isColumn(List<Element> rows) {
        return rows.stream().allMatch(row -> row.childrenSize() == 1)
                && rows.stream().filter(row -> row.selectFirst("> td") != null).count() > 1;
    }

    private static boolean isCode(Element element) {
        return element.normalName().equals("pre");
    }

    private static boolean holdsCode(Element table) {
        return table.select("td pre").stream()
                .anyMatch(code -> code.wholeText().strip().lines().count() > FEW_LINES);
    }

    private static void list(Element row, Element into) {
        Element last = into.lastElementChild();
        Element list = last != null && last.normalName().equals("ul") ? last : into.appendElement("ul");
        list.appendChild(row.child(0).tagName("li"));
    }

    /** A row becomes a definition, one of heads or of one cell a line of text. */
    private static void explain(Element row, Element into) {
        if (row.childrenSize() < 2) {
            row.children().forEach(cell -> into.appendChild(cell.tagName("div")));
            return;
        }
        if (row.child(1).normalName().equals("th")) {
            into.appendElement("p").text(String.join(": ", row.children().eachText()));
            return;
        }
        Element list = into.lastElementChild();
        Element open = list != null && list.normalName().equals("dl") ? list : into.appendElement("dl");
        Element text = row.child(1);
        open.appendChild(row.child(0).tagName("dt"));
        open.appendChild(text.tagName("dd"));
    }
}
