package dev.mcdewey.ingest.parser.office;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the text of one Word paragraph into an element: what is shown, and nothing that is deleted or hidden. */
final class WordText {

    private final WordStyles styles;
    private final WordNotes notes;
    private final PageCount pages;
    private final String paragraphStyle;
    private final Element into;
    private final List<WordNotes.Called> called = new ArrayList<>();
    private final List<Element> boxes = new ArrayList<>();
    private boolean anyCode;
    private boolean anyProse;

    WordText(WordStyles styles, WordNotes notes, PageCount pages, String paragraphStyle, Element into) {
        this.styles = styles;
        this.notes = notes;
        this.pages = pages;
        this.paragraphStyle = paragraphStyle;
        this.into = into;
    }

    /** Notes that the text called, which are read after it. */
    List<WordNotes.Called> called() {
        return called;
    }

    /** The contents of text boxes that are anchored here, which are read after it. */
    List<Element> boxes() {
        return boxes;
    }

    boolean isAllCode() {
        return anyCode && !anyProse;
    }

    void read(Element parent) {
        for (Element child : parent.children()) {
            switch (child.nodeName()) {
                case "w:r" -> readRun(child);
                case "w:hyperlink",
                        "w:ins",
                        "w:moveTo",
                        "w:smartTag",
                        "w:fldSimple",
                        "w:customXml",
                        "w:sdt",
                        "w:sdtContent" -> read(child);
                case "w:bookmarkStart" -> anchor(child.attr("w:name"));
                case "m:oMath", "m:oMathPara" -> append(child.text(), "");
                default -> {}
            }
        }
    }

    /** Names with an underscore are made by Word and change with every save. */
    private void anchor(String name) {
        if (!name.isEmpty() && !name.startsWith("_")) {
            into.appendElement("a").attr("id", name);
        }
    }

    private void readRun(Element run) {
        Element properties = Xml.child(run, "w:rPr");
        if (isHidden(properties)) {
            return;
        }
        boolean raised = Xml.attr(Xml.child(properties, "w:vertAlign"), "w:val").equals("superscript");
        String tag = isCode(properties) ? "code" : raised ? "sup" : "";
        for (Element child : run.children()) {
            readPart(child, tag);
        }
    }

    private void readPart(Element part, String tag) {
        switch (part.nodeName()) {
            case "w:t" -> append(part.wholeText(), tag);
            case "w:tab", "w:ptab" -> append("\t", tag);
            case "w:noBreakHyphen" -> append("-", tag);
            case "w:cr" -> into.appendElement("br");
            case "w:br" -> lineOrPage(part);
            case "w:lastRenderedPageBreak" -> into.appendChild(pages.laidOut());
            case "w:footnoteReference", "w:endnoteReference" -> call(part);
            case "w:drawing", "w:pict", "w:object", "mc:AlternateContent" -> drawing(part);
            default -> {}
        }
    }

    private void lineOrPage(Element lineBreak) {
        if (lineBreak.attr("w:type").equals("page")) {
            pages.ask();
        } else if (!lineBreak.attr("w:type").equals("column")) {
            into.appendElement("br");
        }
    }

    private void call(Element reference) {
        WordNotes.Called note = notes.call(reference);
        if (note != null) {
            called.add(note);
            append("[" + note.number() + "]", "");
        }
    }

    /** A drawing is given twice, for newer and older programs; the first of them is read. */
    private void drawing(Element part) {
        Element drawn = part.nodeName().equals("mc:AlternateContent") ? part.firstElementChild() : part;
        if (drawn == null) {
            return;
        }
        Element picture = drawn.getElementsByTag("wp:docPr").first();
        String description = Xml.attr(picture, "descr");
        if (!description.isEmpty()) {
            into.appendElement("img").attr("alt", description);
        }
        Element box = drawn.getElementsByTag("w:txbxContent").first();
        if (box != null) {
            boxes.add(box);
        }
    }

    private void append(String text, String tag) {
        if (text.isEmpty()) {
            return;
        }
        pages.beforeText().forEach(into::appendChild);
        anyCode |= tag.equals("code") && !text.isBlank();
        anyProse |= !tag.equals("code") && !text.isBlank();
        Flow.append(into, tag, text);
    }

    private boolean isHidden(@Nullable Element properties) {
        Element own = Xml.child(properties, "w:vanish");
        Element hidden = own == null ? styles.inherited(runStyle(properties), "w:rPr", "w:vanish") : own;
        return WordStyles.isOn(hidden == null ? styles.inherited(paragraphStyle, "w:rPr", "w:vanish") : hidden);
    }

    private boolean isCode(@Nullable Element properties) {
        Element own = Xml.child(properties, "w:rFonts");
        Element fonts = own == null ? styles.inherited(runStyle(properties), "w:rPr", "w:rFonts") : own;
        return Monospace.isFace(Xml.attr(fonts, "w:ascii")) || styles.isNamed(runStyle(properties), Monospace::isStyle);
    }

    private static String runStyle(@Nullable Element properties) {
        return Xml.attr(Xml.child(properties, "w:rStyle"), "w:val");
    }
}
