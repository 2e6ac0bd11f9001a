package dev.mcdewey.ingest.parser.tidy;

import dev.mcdewey.ingest.parser.format.PageElements;
import dev.mcdewey.ingest.parser.tidy.Meaning.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Labels notes: with their own title, else with what their kind is called; a box without a kind keeps its title. */
final class Notes implements Mend {

    private static final Set<String> TAGS =
            Set.of("div", "aside", "section", "blockquote", "p", "table", "details", "article");

    @Override
    public void mend(Element note, String kind) {
        if (!TAGS.contains(note.normalName()) || isInsideSame(note)) {
            return;
        }
        if (kind.isEmpty()) {
            lowerTitle(note);
        } else {
            label(note, kind);
        }
    }

    /** What follows the box does not stand under its heading, unless the box is a section with parts of its own. */
    private static void lowerTitle(Element box) {
        List<Element> headings = PageElements.in(box, PageElements::isHeading);
        boolean titled = headings.size() == 1 && headings.get(0).equals(titleIn(box, ""));
        if (titled && NameTable.VENDORS.value(headings.get(0), Kind.HEADING).isEmpty()) {
            headings.get(0).tagName("p");
        }
    }

    private static void label(Element note, String kind) {
        Element title = titleIn(note, kind);
        String words = title == null ? "" : title.text().strip().replaceAll(":$", "");
        if (title != null && title.text().equals(note.text())) {
            // A frame around nothing but a heading: its words are all there is to say.
            return;
        }
        if (title != null) {
            title.remove();
        }
        note.attr(Tidy.NOTE, words.isEmpty() ? kind : words);
    }

    /** A vendor may name both the box and the table in it. */
    private static boolean isInsideSame(Element note) {
        Element parent = note.parent();
        return parent != null && note.normalName().equals("table") && parent.hasAttr(Tidy.NOTE);
    }

    /** The first thing that a note says, if that is a title. */
    private static @Nullable Element titleIn(Element note, String kind) {
        for (Node child : note.childNodes()) {
            if (child instanceof TextNode text && !text.isBlank()) {
                return null;
            }
            if (child instanceof Element element && (element.hasText() || isTitle(element, kind))) {
                return isTitle(element, kind) ? element : titleIn(element, kind);
            }
        }
        return null;
    }

    private static boolean isTitle(Element element, String kind) {
        Optional<String> title = NameTable.VENDORS.value(element, Kind.TITLE);
        return title.isPresent()
                || PageElements.isHeading(element)
                || element.text().replace(":", "").strip().equalsIgnoreCase(kind);
    }
}
