package dev.mcdewey.ingest.parser.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads one table of a Word file, merged cells as spans and its repeated rows as header. */
final class WordTable {

    private final WordReader reader;
    private final PageCount pages;
    private final Element table = new Element("table");
    private final Map<Integer, Element> above = new HashMap<>();
    private @Nullable Element head;
    private int rows;

    WordTable(WordReader reader, PageCount pages) {
        this.reader = reader;
        this.pages = pages;
    }

    Element read(Element source) {
        readRows(source, hasHeaderStyle(source));
        return table;
    }

    /** Styles other than the plain ones set the first row off, if the table asks for it. */
    private static boolean hasHeaderStyle(Element source) {
        Element properties = Xml.child(source, "w:tblPr");
        String style = Xml.attr(Xml.child(properties, "w:tblStyle"), "w:val");
        Element look = Xml.child(properties, "w:tblLook");
        return look != null && look.attr("w:firstRow").equals("1") && !style.matches("|TableGrid|TableNormal");
    }

    private void readRows(Element parent, boolean firstIsHeader) {
        boolean first = firstIsHeader;
        for (Element child : parent.children()) {
            switch (child.nodeName()) {
                case "w:tr" -> {
                    readRow(child, first);
                    first = false;
                }
                case "w:sdt", "w:sdtContent", "w:ins", "w:customXml" -> readRows(child, first);
                default -> {}
            }
        }
    }

    private void readRow(Element source, boolean first) {
        Element properties = Xml.child(source, "w:trPr");
        if (Xml.child(properties, "w:del") != null) {
            return;
        }
        boolean looksHead = rows == 0 && (first || looksLikeHeader(source));
        Element row = rowIn(looksHead || WordStyles.isOn(Xml.child(properties, "w:tblHeader")));
        int column = Xml.number(Xml.attr(Xml.child(properties, "w:gridBefore"), "w:val"), 0);
        int page = pages.here();
        int furthest = page;
        for (Element cell : cells(source)) {
            pages.goTo(page);
            column += readCell(cell, row, column);
            furthest = Math.max(furthest, pages.here());
        }
        pages.goTo(furthest);
        rows++;
    }

    private Element rowIn(boolean header) {
        if (header && rows == 0) {
            head = table.appendElement("thead");
        } else if (!header) {
            head = null;
        }
        Element part = head;
        return (part == null ? table : part).appendElement("tr");
    }

    private static List<Element> cells(Element row) {
        List<Element> cells = new ArrayList<>();
        for (Element child : row.children()) {
            switch (child.nodeName()) {
                case "w:tc" -> cells.add(child);
                case "w:sdt", "w:sdtContent", "w:customXml" -> cells.addAll(cells(child));
                default -> {}
            }
        }
        return cells;
    }

    private int readCell(Element source, Element row, int column) {
        Element properties = Xml.child(source, "w:tcPr");
        int width = Math.max(1, Xml.number(Xml.attr(Xml.child(properties, "w:gridSpan"), "w:val"), 1));
        Element merge = Xml.child(properties, "w:vMerge");
        boolean goesOn = merge != null && !merge.attr("w:val").equals("restart");
        Element reached = goesOn ? above.get(column) : null;
        if (reached != null) {
            reached.attr("rowspan", Integer.toString(Xml.number(reached.attr("rowspan"), 1) + 1));
            return width;
        }
        Element cell = row.appendElement("td");
        if (width > 1) {
            cell.attr("colspan", Integer.toString(width));
        }
        reader.read(source, cell);
        note(merge, column, cell);
        return width;
    }

    private void note(@Nullable Element merge, int column, Element cell) {
        if (merge == null) {
            above.remove(column);
        } else {
            above.put(column, cell);
        }
    }

    /** Whether all words of the row are bold, or their paragraphs are styled as headings of a table. */
    private boolean looksLikeHeader(Element row) {
        boolean any = false;
        for (Element paragraph : row.getElementsByTag("w:p")) {
            if (paragraph.hasText()) {
                any = true;
                if (!reader.isTableHeading(paragraph) && !isAllBold(paragraph)) {
                    return false;
                }
            }
        }
        return any;
    }

    private static boolean isAllBold(Element paragraph) {
        return paragraph.getElementsByTag("w:r").stream()
                .filter(Element::hasText)
                .allMatch(run -> WordStyles.isOn(Xml.at(run, "w:rPr", "w:b")));
    }
}
