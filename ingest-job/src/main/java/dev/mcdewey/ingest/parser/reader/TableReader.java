package dev.mcdewey.ingest.parser.reader;

import dev.mcdewey.ingest.guide.Block;
import dev.mcdewey.ingest.guide.Place;
import dev.mcdewey.ingest.guide.Row;
import dev.mcdewey.ingest.guide.Table;
import dev.mcdewey.ingest.parser.format.PageMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Reads tables: header found, spans written out. */
final class TableReader {

    private static final Set<String> BOLD = Set.of("b", "strong");

    private static final Set<String> PARTS = Set.of("thead", "tbody", "tfoot");

    private static final Pattern SPAN = Pattern.compile("\\d{1,5}");

    private final Places places;
    private final TableGrid grid = new TableGrid();
    private String caption = "";

    /** Stands below the rows, even where the source has it above them. */
    private @Nullable Element foot;

    TableReader(Places places) {
        this.places = places;
    }

    Optional<Block> read(Element table) {
        places.pass(table);
        String anchor = places.here().anchor();
        readPart(table, false);
        if (foot != null) {
            readGroup(foot, false);
        }
        List<Row> rows = grid.rows();
        int headers = grid.headerRows();
        if (rows.stream().allMatch(row -> row.cells().stream().allMatch(String::isEmpty))) {
            return Optional.empty();
        }
        // A mark before the first row turns to the page on which the table stands.
        Place first = rows.get(0).place();
        Place last = rows.get(rows.size() - 1).place();
        Place place = new Place(first.page(), first.pageLabel(), last.lastPage(), anchor);
        return Optional.of(new Table(place, caption, rows.subList(0, headers), rows.subList(headers, rows.size())));
    }

    /** Cells reach over the rows of their own group only. */
    private void readGroup(Element group, boolean head) {
        grid.endGroup();
        readPart(group, head);
        grid.endGroup();
    }

    private void readPart(Element part, boolean head) {
        for (Node child = part.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof Comment comment) {
                PageMark.of(comment.getData()).ifPresent(places::turnTo);
            } else if (child instanceof Element element) {
                readElement(element, head);
            }
        }
    }

    private void readElement(Element element, boolean head) {
        switch (element.normalName()) {
            case "caption" -> caption = LineReader.line(element, places);
            case "thead" -> readGroup(element, true);
            case "tbody" -> readGroup(element, false);
            case "tfoot" -> foot = element;
            case "tr" -> readRow(element, head);
            default -> {}
        }
    }

    private void readRow(Element row, boolean head) {
        places.pass(row);
        Place start = places.here();
        List<TableGrid.Cell> cells = new ArrayList<>();
        boolean allHeads = true;
        int heads = 0;
        for (Element cell : row.children()) {
            places.pass(cell);
            String text = LineReader.line(cell, places);
            allHeads = allHeads && (text.isEmpty() || isHead(cell));
            heads += text.isEmpty() ? 0 : 1;
            int columns = Math.max(1, span(cell, "colspan"));
            cells.add(new TableGrid.Cell(text, columns, span(cell, "rowspan")));
        }
        grid.add(places.until(start), cells, head, allHeads && heads > 0);
    }

    /** Where nobody marked the heads of columns, bold ones are. */
    private static boolean isHead(Element cell) {
        return cell.normalName().equals("th") || isBold(cell);
    }

    private static boolean isBold(Element element) {
        Element only = element.firstElementChild();
        return only != null
                && only.nextElementSibling() == null
                && (BOLD.contains(only.normalName()) || isBold(only))
                && element.ownText().isBlank();
    }

    private static int span(Element cell, String attribute) {
        String span = cell.attr(attribute).strip();
        return !span.isEmpty() && SPAN.matcher(span).matches() ? Integer.parseInt(span) : 1;
    }

    /** The table's own rows, without those of tables inside it. */
    static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element part : table.children()) {
            if (part.normalName().equals("tr")) {
                rows.add(part);
            } else if (PARTS.contains(part.normalName())) {
                part.children().stream()
                        .filter(row -> row.normalName().equals("tr"))
                        .forEach(rows::add);
            }
        }
        return rows;
    }
}
