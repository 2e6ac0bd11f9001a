package dev.mcdewey.ingest.parser.office;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads the text of one OpenDocument paragraph into an element. */
final class OdfText {

    private final OdfStyles styles;
    private final PageCount pages;
    private final Element into;
    private final List<Element> notes = new ArrayList<>();
    private final List<Element> frames = new ArrayList<>();

    OdfText(OdfStyles styles, PageCount pages, Element into) {
        this.styles = styles;
        this.pages = pages;
        this.into = into;
    }

    /** Notes that the text called, which are read after it. */
    List<Element> notes() {
        return notes;
    }

    /** Text boxes that are anchored here, which are read after it. */
    List<Element> frames() {
        return frames;
    }

    void read(Element parent) {
        read(parent, "");
    }

    private void read(Element parent, String tag) {
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode text) {
                append(text.getWholeText(), tag);
            } else if (child instanceof Element element) {
                readElement(element, tag);
            }
        }
    }

    private void readElement(Element element, String tag) {
        switch (element.nodeName()) {
            case "text:span" -> readSpan(element, tag);
            case "text:s" -> append(" ".repeat(Xml.number(element.attr("text:c"), 1)), tag);
            case "text:tab" -> append("\t", tag);
            case "text:line-break" -> into.appendElement("br");
            case "text:soft-page-break" -> into.appendChild(pages.laidOut());
            case "text:bookmark", "text:bookmark-start" -> anchor(element.attr("text:name"));
            case "text:note" -> call(element);
            case "draw:frame" -> readFrame(element);
            case "office:annotation", "office:annotation-end", "text:hidden-text", "text:tracked-changes" -> {}
            default -> read(element, tag);
        }
    }

    private void readSpan(Element span, String tag) {
        String style = span.attr("text:style-name");
        if (!styles.isHidden("text", style)) {
            read(span, styles.isCode("text", style) ? "code" : styles.isRaised(style) ? "sup" : tag);
        }
    }

    private void anchor(String name) {
        if (!name.isEmpty() && !name.startsWith("_")) {
            into.appendElement("a").attr("id", name);
        }
    }

    private void call(Element note) {
        notes.add(note);
        Element mark = Xml.child(note, "text:note-citation");
        append("[" + (mark == null ? "*" : mark.text()) + "]", "");
    }

    private void readFrame(Element frame) {
        Element description = Xml.child(frame, "svg:desc");
        Element title = Xml.child(frame, "svg:title");
        Element said = description == null ? title : description;
        if (said != null) {
            into.appendElement("img").attr("alt", said.text());
        }
        Element box = Xml.child(frame, "draw:text-box");
        if (box != null) {
            frames.add(box);
        }
    }

    private void append(String text, String tag) {
        if (text.isEmpty()) {
            return;
        }
        pages.beforeText().forEach(into::appendChild);
        Flow.append(into, tag, text);
    }
}
