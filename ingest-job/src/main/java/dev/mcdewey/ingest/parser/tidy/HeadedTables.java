package dev.mcdewey.ingest.parser.tidy;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Lifts a heading that stands in the first row of a table out of it, since it is the section's and not the table's. */
final class HeadedTables implements Mend {

    private static final Set<String> PARTS = Set.of("thead", "tbody");

    @Override
    public void mend(Element table, String value) {
        Element row = firstRow(table);
        if (row == null || row.childrenSize() != 1 || row.nextElementSibling() == null) {
            return;
        }
        Element heading = row.selectFirst(LooseHeadings.HEADINGS);
        if (heading != null && heading.text().equals(row.text())) {
            table.before(heading);
            row.remove();
        }
    }

    private static @Nullable Element firstRow(Element table) {
        Element first = table.firstElementChild();
        while (first != null && !first.normalName().equals("tr")) {
            first = PARTS.contains(first.normalName()) ? first.firstElementChild() : first.nextElementSibling();
        }
        return first;
    }
}
