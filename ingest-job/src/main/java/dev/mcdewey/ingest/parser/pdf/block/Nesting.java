package dev.mcdewey.ingest.parser.pdf.block;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Holds the lists that are open and tells where a block goes by how far it is set in. */
final class Nesting {

    private static final float SLACK = 4;

    /** An item and the list that it is in. */
    private record Open(
            Element list,
            Element item,
            float outer,
            float inner,
            @Nullable Marker marker) {}

    private final Element body;
    private final Deque<Open> open = new ArrayDeque<>();
    private float lead;

    Nesting(Element body) {
        this.body = body;
    }

    /** The element that a block with such an indent goes into. */
    Element at(float indent) {
        while (!open.isEmpty() && indent < open.getFirst().inner() - SLACK) {
            open.pop();
        }
        return current();
    }

    /** The element of a paragraph: one set in as far as that before the lists is none of their items'. */
    Element at(float indent, float firstLine) {
        boolean within = !open.isEmpty() && lead > open.getLast().inner() + SLACK && Math.abs(firstLine - lead) < 1;
        Element at = within ? top() : at(indent);
        lead = open.isEmpty() ? firstLine : lead;
        return at;
    }

    /** Ends all lists. */
    Element top() {
        open.clear();
        return body;
    }

    Element current() {
        return open.isEmpty() ? body : open.getFirst().item();
    }

    /** A new item, in a list that it goes on with or in one of its own; a term is written to the list before it. */
    Element item(Marker marker, Consumer<Element> term) {
        Open before = closed(marker.indent());
        Element list = before != null && goesOn(before, marker) ? before.list() : list(marker);
        term.accept(list);
        Element item = list.appendElement(marker.term() == null ? "li" : "dd");
        if (marker.down()) {
            item.attr("value", Integer.toString(marker.number()));
        }
        open.push(new Open(list, item, marker.indent(), marker.textIndent(), marker));
        return item;
    }

    private static boolean goesOn(Open before, Marker marker) {
        return before.marker() == null
                ? marker.term() != null && Math.abs(before.outer() - marker.indent()) < SLACK
                : marker.follows(before.marker());
    }

    /** Closes what is set in deeper than the indent, and says which was the outermost of it. */
    private @Nullable Open closed(float indent) {
        Open outermost = null;
        while (!open.isEmpty() && indent < open.getFirst().inner() - SLACK) {
            outermost = open.pop();
        }
        return outermost;
    }

    private Element list(Marker marker) {
        if (marker.term() != null) {
            return current().appendElement("dl");
        }
        Label label = marker.label();
        return label == null ? current().appendElement("ul") : numbered(label);
    }

    private Element numbered(Label label) {
        Element list = current().appendElement("ol");
        String type = label.numerals().type();
        if (!type.isEmpty()) {
            list.attr("type", type);
        }
        return label.number() == 1 ? list : list.attr("start", Integer.toString(label.number()));
    }

    /** The list of definitions that a term at such an indent goes into. */
    Element definitions(float term) {
        Open before = closed(term);
        boolean terms =
                before != null && (before.marker() == null || before.marker().term() != null);
        return before != null && terms && Math.abs(before.outer() - term) < SLACK
                ? before.list()
                : current().appendElement("dl");
    }

    /** Opens the definition of a term. */
    Element definition(Element list, float term, float text) {
        Element definition = list.appendElement("dd");
        open.push(new Open(list, definition, term, text, null));
        return definition;
    }
}
