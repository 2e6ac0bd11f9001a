package dev.mcdewey.ingest.parser.office;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the paragraphs and tables of a Word file in their order. */
final class WordReader {

    private static final Pattern LIST_STYLE = Pattern.compile("List (?:Bullet|Number|Continue)(?: (\\d))?");

    private final WordStyles styles;
    private final WordNumbering numbering;
    private final WordNotes notes;
    private final PageCount pages;
    private String title = "";

    WordReader(WordStyles styles, WordNumbering numbering, WordNotes notes, PageCount pages) {
        this.styles = styles;
        this.numbering = numbering;
        this.notes = notes;
        this.pages = pages;
    }

    /** The words of the first paragraph styled as title, or nothing. */
    String title() {
        return title;
    }

    void read(Element parent, Element into) {
        Flow flow = new Flow(into);
        readAll(parent, flow);
        flow.end();
    }

    private void readAll(Element parent, Flow flow) {
        for (Element child : parent.children()) {
            switch (child.nodeName()) {
                case "w:p" -> readParagraph(child, flow);
                case "w:tbl" -> flow.table(new WordTable(this, pages).read(child));
                case "w:sdt" -> readControl(child, flow);
                case "w:sdtContent", "w:customXml", "w:ins", "w:moveTo" -> readAll(child, flow);
                default -> {}
            }
        }
    }

    /** What Word builds by itself, such as a table of contents, it keeps in a control that says what it is. */
    private void readControl(Element control, Flow flow) {
        Element gallery = Xml.at(control, "w:sdtPr", "w:docPartObj", "w:docPartGallery");
        if (!Xml.attr(gallery, "w:val").equals("Table of Contents")) {
            readAll(control, flow);
        }
    }

    private void readParagraph(Element paragraph, Flow flow) {
        Element properties = Xml.child(paragraph, "w:pPr");
        String style = Xml.attr(Xml.child(properties, "w:pStyle"), "w:val");
        if (WordStyles.isOn(property(properties, style, "w:pageBreakBefore"))) {
            pages.ask();
        }
        Element words = new Element("p");
        WordText text = new WordText(styles, notes, pages, style, words);
        text.read(paragraph);
        if (styles.isNamed(style, StyleRole::isContents)) {
            flow.marksOf(words);
            return;
        }
        place(words, text, properties, style, flow);
        text.called().forEach(note -> readNote(note, flow));
        text.boxes().forEach(box -> readAll(box, flow));
    }

    private void place(Element words, WordText text, @Nullable Element properties, String style, Flow flow) {
        WordNumbering.Label label = words.hasText() ? label(properties, style) : null;
        int level = headingLevel(properties, style);
        if (StyleRole.isTitle(styles.name(style)) && title.isEmpty()) {
            title = words.text();
        }
        if (level > 0 && words.hasText()) {
            flow.heading(level, label == null ? words : words.prependText(label.text() + " "));
        } else if (isCode(text, style)) {
            flow.code(words);
        } else if (label != null) {
            flow.item(level(properties, style), label.numerals(), label.number(), words);
        } else if (styles.isNamed(style, StyleRole::isCaption)) {
            flow.caption(words);
        } else if (words.childNodeSize() > 0) {
            flow.block(StyleRole.noted(words, List.of(styles.name(style))));
        }
    }

    private boolean isCode(WordText text, String style) {
        Element fonts = styles.inherited(style, "w:rPr", "w:rFonts");
        return text.isAllCode()
                || styles.isNamed(style, Monospace::isStyle)
                || Monospace.isFace(Xml.attr(fonts, "w:ascii"));
    }

    private int headingLevel(@Nullable Element properties, String style) {
        String name = styles.name(style);
        if (StyleRole.isTitle(name)) {
            return 1;
        }
        int named = StyleRole.headingLevel(name);
        Element outline = property(properties, style, "w:outlineLvl");
        return named > 0 || outline == null ? named : (Xml.number(outline.attr("w:val"), 9) + 1) % 10;
    }

    private WordNumbering.@Nullable Label label(@Nullable Element properties, String style) {
        Element list = property(properties, style, "w:numPr");
        return list == null ? null : numbering.next(Xml.attr(Xml.child(list, "w:numId"), "w:val"), levelOf(list));
    }

    /** Word's own list styles tell the level by their name, each being a list of its own. */
    private int level(@Nullable Element properties, String style) {
        Element list = property(properties, style, "w:numPr");
        Matcher named = LIST_STYLE.matcher(styles.name(style));
        int byName = named.matches() && named.group(1) != null ? Integer.parseInt(named.group(1)) - 1 : 0;
        return Math.max(levelOf(list), byName);
    }

    private static int levelOf(@Nullable Element list) {
        return Xml.number(Xml.attr(Xml.child(list, "w:ilvl"), "w:val"), 0);
    }

    /** Whether its style is that of a table's header, by its name or because it is bold. */
    boolean isTableHeading(Element paragraph) {
        String style = Xml.attr(Xml.at(paragraph, "w:pPr", "w:pStyle"), "w:val");
        return styles.isNamed(style, StyleRole::isTableHeading)
                || WordStyles.isOn(styles.inherited(style, "w:rPr", "w:b"));
    }

    private @Nullable Element property(@Nullable Element own, String style, String name) {
        Element found = Xml.child(own, name);
        return found == null ? styles.inherited(style, "w:pPr", name) : found;
    }

    private void readNote(WordNotes.Called called, Flow flow) {
        Element words = new Element("p").appendText("[" + called.number() + "] ");
        for (Element paragraph : called.note().getElementsByTag("w:p")) {
            new WordText(styles, notes, pages, "", words).read(paragraph);
            words.appendText(" ");
        }
        flow.block(words);
    }
}
