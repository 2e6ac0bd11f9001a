package dev.mcdewey.ingest.parser.pdf.block;

import dev.mcdewey.ingest.parser.pdf.line.Line;
import dev.mcdewey.ingest.parser.pdf.table.Cell;
import dev.mcdewey.ingest.parser.pdf.table.Table;
import java.util.List;
import org.jsoup.nodes.Element;

/** Writes tables. */
final class TableWriter {

    private final InlineWriter inline;
    private final PageMarks pages;

    TableWriter(InlineWriter inline, PageMarks pages) {
        this.inline = inline;
        this.pages = pages;
    }

    void write(Table whole, List<Line> caption, Element to) {
        Table table = whole.named();
        Element element = to.appendElement("table");
        if (!caption.isEmpty()) {
            inline.write(caption, element.appendElement("caption"));
        }
        if (table.headers() > 0) {
            write(table.rows().subList(0, table.headers()), "th", element.appendElement("thead"));
        }
        write(table.rows().subList(table.headers(), table.rows().size()), "td", element.appendElement("tbody"));
    }

    private void write(List<List<Cell>> rows, String tag, Element part) {
        for (List<Cell> row : rows) {
            row.stream()
                    .flatMap(cell -> cell.lines().stream())
                    .findFirst()
                    .ifPresent(line -> pages.turnTo(line.page(), part));
            Element written = part.appendElement("tr");
            row.forEach(cell -> write(cell, written.appendElement(tag)));
        }
    }

    private void write(Cell cell, Element element) {
        if (cell.columns() > 1) {
            element.attr("colspan", Integer.toString(cell.columns()));
        }
        if (cell.rows() > 1) {
            element.attr("rowspan", Integer.toString(cell.rows()));
        }
        inline.write(cell.lines(), element);
    }
}
