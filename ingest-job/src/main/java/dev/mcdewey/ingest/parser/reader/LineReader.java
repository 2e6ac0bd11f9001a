package dev.mcdewey.ingest.parser.reader;

import dev.mcdewey.ingest.parser.format.PageMark;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads an element into one line: headings, table cells, terms, captions. */
final class LineReader {

    /** Headings travel in front of every chunk of their section, so a paragraph marked up as one is cut. */
    private static final int LONGEST_HEADING = 160;

    private static final Set<String> ITEMS = Set.of("li", "dd", "tr");
    private static final Set<String> LISTS = Set.of("ul", "ol");
    private static final Set<String> PARAGRAPHS = Set.of("p", "div");

    private final Places places;
    private final InlineText line;
    private final boolean heading;

    private LineReader(Places places, boolean heading) {
        this.places = places;
        this.heading = heading;
        this.line = new InlineText(!heading);
    }

    static String line(Element element, Places places) {
        LineReader reader = new LineReader(places, false);
        reader.children(element);
        return reader.line.take();
    }

    static String heading(Element element, Places places) {
        LineReader reader = new LineReader(places, true);
        reader.children(element);
        String heading = reader.line.take();
        return heading.codePointCount(0, heading.length()) <= LONGEST_HEADING
                ? heading
                : heading.substring(0, heading.offsetByCodePoints(0, LONGEST_HEADING))
                                .strip() + "…";
    }

    private void children(Element element) {
        for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
            read(child);
        }
    }

    private void read(Node node) {
        if (node instanceof TextNode text) {
            places.pass(text.getWholeText());
            line.append(text.getWholeText());
        } else if (node instanceof Element element) {
            read(element);
        } else if (node instanceof Comment comment) {
            PageMark.of(comment.getData()).ifPresent(places::turnTo);
        }
    }

    private void read(Element element) {
        places.pass(element);
        if (InlineElements.read(element, line)) {
            return;
        }
        if (element.normalName().equals("pre")) {
            codeLines(element);
            return;
        }
        if (LISTS.contains(element.normalName())) {
            line.separate(':');
        }
        boolean separate = element.isBlock() || element.normalName().equals("br");
        if (separate) {
            line.space();
        }
        children(element);
        if (separate) {
            end(element);
        }
    }

    /** A cell is one line, so each line of its code becomes a span of its own. */
    private void codeLines(Element pre) {
        CodeReader.read(pre, places)
                .ifPresent(code ->
                        code.code().lines().filter(text -> !text.isBlank()).forEach(this::codeLine));
        line.space();
    }

    private void codeLine(String text) {
        line.separate(';');
        line.code(text.strip());
    }

    private void end(Element element) {
        Element next = element.nextElementSibling();
        if (next != null && (ITEMS.contains(element.normalName()) || areParagraphs(element, next))) {
            line.separate(';');
        } else {
            line.space();
        }
    }

    /** Paragraphs that the page shows under each other; a heading's parts are one name. */
    private boolean areParagraphs(Element element, Element next) {
        return !heading
                && PARAGRAPHS.contains(element.normalName())
                && PARAGRAPHS.contains(next.normalName())
                && next.hasText();
    }
}
