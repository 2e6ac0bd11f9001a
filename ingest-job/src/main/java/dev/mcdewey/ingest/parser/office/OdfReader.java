package dev.mcdewey.ingest.parser.office;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Reads the headings, paragraphs, lists and tables of an OpenDocument text in their order. */
final class OdfReader {

    private final OdfStyles styles;
    private final PageCount pages;
    private final Map<String, Integer> counts = new HashMap<>();
    private String title = "";

    OdfReader(OdfStyles styles, PageCount pages) {
        this.styles = styles;
        this.pages = pages;
    }

    /** The words of the first paragraph styled as title, or nothing. */
    String title() {
        return title;
    }

    PageCount pages() {
        return pages;
    }

    void read(Element parent, Element into) {
        Flow flow = new Flow(into);
        readAll(parent, flow);
        flow.end();
    }

    private void readAll(Element parent, Flow flow) {
        parent.children().forEach(child -> readBlock(child, flow));
    }

    private void readBlock(Element block, Flow flow) {
        switch (block.nodeName()) {
            case "text:h" -> readHeading(block, flow);
            case "text:p" -> readParagraph(block, flow);
            case "text:list" -> readList(block, "", 0, flow);
            case "table:table" -> flow.table(new OdfTable(this).read(block));
            case "text:section", "text:numbered-paragraph", "draw:frame", "draw:text-box" -> readAll(block, flow);
            case "text:soft-page-break" -> flow.mark(pages.laidOut());
            // Contents, indexes, deleted text and hidden paragraphs are not what the author tells a reader.
            default -> {}
        }
    }

    private void readHeading(Element source, Flow flow) {
        Element words = new Element("p");
        OdfText text = words(source, words);
        if (words.hasText()) {
            flow.heading(Xml.number(source.attr("text:outline-level"), 1), words);
        }
        readAnchored(text, flow);
    }

    /** Whether all words of the row are styled as headings of a table. */
    boolean isTableHeading(Element row) {
        return row.hasText()
                && row.getElementsByTag("text:p").stream()
                        .filter(Element::hasText)
                        .allMatch(paragraph -> styles.names("paragraph", paragraph.attr("text:style-name")).stream()
                                .anyMatch(StyleRole::isTableHeading));
    }

    private void readParagraph(Element source, Flow flow) {
        String style = source.attr("text:style-name");
        if (styles.isHidden("paragraph", style)) {
            return;
        }
        Element words = new Element("p");
        OdfText text = words(source, words);
        place(words, style, flow);
        readAnchored(text, flow);
    }

    private OdfText words(Element source, Element words) {
        if (styles.beginsPage(source.attr("text:style-name"))) {
            pages.ask();
        }
        OdfText text = new OdfText(styles, pages, words);
        text.read(source);
        return text;
    }

    private void place(Element words, String style, Flow flow) {
        List<String> names = styles.names("paragraph", style);
        if (names.stream().anyMatch(StyleRole::isContents)) {
            flow.marksOf(words);
        } else if (names.stream().anyMatch(StyleRole::isTitle)) {
            title = title.isEmpty() ? words.text() : title;
            flow.heading(1, words);
        } else if (styles.isCode("paragraph", style)) {
            flow.code(words);
        } else if (names.stream().anyMatch(StyleRole::isCaption)) {
            flow.caption(words);
        } else if (words.childNodeSize() > 0) {
            flow.block(StyleRole.noted(words, names));
        }
    }

    private void readAnchored(OdfText text, Flow flow) {
        text.notes().forEach(note -> readNote(note, flow));
        text.frames().forEach(frame -> readAll(frame, flow));
    }

    private void readNote(Element note, Flow flow) {
        Element mark = Xml.child(note, "text:note-citation");
        Element words = new Element("p").appendText("[" + (mark == null ? "*" : mark.text()) + "] ");
        for (Element paragraph : note.getElementsByTag("text:p")) {
            new OdfText(styles, pages, words).read(paragraph);
            words.appendText(" ");
        }
        flow.block(words);
    }

    /** A list may leave its style to the list around it. */
    private void readList(Element source, String around, int level, Flow flow) {
        String own = source.attr("text:style-name");
        String style = own.isEmpty() ? around : own;
        Element list = Flow.list(styles.numerals(style, level));
        if (source.attr("text:continue-numbering").equals("true") || source.hasAttr("text:continue-list")) {
            list.attr("start", Integer.toString(counts.getOrDefault(style, 0) + 1));
        }
        for (Element item : source.children()) {
            if (item.nodeName().equals("text:list-item")) {
                readItem(item, style, level, begun(item, list));
            }
        }
        counts.put(style, Xml.number(list.attr("start"), 1) + list.childrenSize() - 1);
        flow.list(list);
    }

    private static Element begun(Element source, Element list) {
        Element item = list.appendElement("li");
        if (source.hasAttr("text:start-value")) {
            boolean first = list.childrenSize() == 1;
            (first ? list : item).attr(first ? "start" : "value", source.attr("text:start-value"));
        }
        return item;
    }

    private void readItem(Element source, String style, int level, Element into) {
        Flow flow = new Flow(into);
        for (Element child : source.children()) {
            if (child.nodeName().equals("text:list")) {
                readList(child, style, level + 1, flow);
            } else {
                readBlock(child, flow);
            }
        }
        flow.end();
    }
}
