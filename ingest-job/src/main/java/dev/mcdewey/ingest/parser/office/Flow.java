package dev.mcdewey.ingest.parser.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Writes HTML in reading order and joins what office files keep apart: lines of code, list items, captions. */
final class Flow {

    private static final String NUMERALS = "type";

    private final Element parent;
    private final Deque<Element> lists = new ArrayDeque<>();
    private @Nullable Element code;
    private @Nullable Element caption;
    private @Nullable Element table;

    Flow(Element parent) {
        this.parent = parent;
    }

    /** A block of its own, which ends whatever was open. */
    void block(Element block) {
        end();
        parent.appendChild(block);
    }

    void heading(int level, Element words) {
        block(words.tagName("h" + Math.min(Math.max(level, 1), 6)));
    }

    /** A line of code; lines that follow each other are one listing. */
    void code(Element words) {
        Element listing = code;
        if (listing == null) {
            end();
            listing = parent.appendElement("pre");
            code = listing;
        } else {
            listing.appendChild(new TextNode("\n"));
        }
        words.select("br").forEach(lineBreak -> lineBreak.replaceWith(new TextNode("\n")));
        words.select("code").unwrap();
        listing.appendChildren(words.childNodes());
    }

    /** A page mark between blocks, which ends nothing: lists and listings go on over pages. */
    void mark(Comment mark) {
        Element list = lists.peek();
        Element open = list == null ? code : list;
        (open == null ? parent : open).appendChild(mark);
    }

    /** The page marks of something that is not to be read. */
    void marksOf(Element unread) {
        unread.nodeStream(Comment.class).toList().forEach(this::mark);
    }

    /** A caption belongs to the table after it, or before it if it says so, or else to a figure. */
    void caption(Element words) {
        Element above = table;
        end();
        boolean ofTable = words.text().toLowerCase(Locale.ROOT).startsWith("table");
        if (above != null && ofTable && above.selectFirst("> caption") == null) {
            above.prependChild(words.tagName("caption"));
        } else {
            caption = words.tagName("figcaption");
        }
    }

    void table(Element grid) {
        Element above = caption;
        caption = null;
        end();
        if (above != null) {
            grid.prependChild(above.tagName("caption"));
        }
        parent.appendChild(grid);
        table = grid;
    }

    /**
     * An item of a list; a number that does not go on begins a new list.
     *
     * @param level how deep it stands, from 0
     * @param numerals the type of list by which HTML names the numerals; empty for a bullet
     */
    void item(int level, String numerals, int number, Element words) {
        if (lists.isEmpty()) {
            end();
        }
        while (lists.size() > level + 1) {
            lists.pop();
        }
        if (lists.size() == level + 1 && !goesOn(lists.getFirst(), numerals, number)) {
            lists.pop();
        }
        while (lists.size() < level + 1) {
            open(numerals, number);
        }
        lists.getFirst().appendChild(words.tagName("li"));
    }

    /** A list as a whole, which may go on with the list before it. */
    void list(Element list) {
        Element before = parent.lastElementChild();
        end();
        if (before != null
                && list.childrenSize() > 0
                && list.hasAttr("start")
                && goesOn(before, list.attr(NUMERALS), Xml.number(list.attr("start"), 1))) {
            before.appendChildren(list.childNodes());
        } else {
            parent.appendChild(list);
        }
    }

    /** Appends text, inside an element if the tag names one; code that goes on is one element. */
    static void append(Element into, String tag, String text) {
        (tag.isEmpty() ? into : goingOn(into, tag)).appendChild(new TextNode(text));
    }

    private static Element goingOn(Element into, String tag) {
        return into.lastChild() instanceof Element last && last.nodeName().equals(tag) ? last : into.appendElement(tag);
    }

    private static boolean goesOn(Element list, String numerals, int number) {
        return list.nodeName().equals(numerals.isEmpty() ? "ul" : "ol")
                && list.attr(NUMERALS).equals(numerals)
                && (numerals.isEmpty() || number == Xml.number(list.attr("start"), 1) + list.childrenSize());
    }

    /** A list that is to be filled; without numerals its items bear bullets. */
    static Element list(String numerals) {
        return numerals.isEmpty() ? new Element("ul") : new Element("ol").attr(NUMERALS, numerals);
    }

    private void open(String numerals, int number) {
        Element list = list(numerals);
        if (!numerals.isEmpty() && number != 1) {
            list.attr("start", Integer.toString(number));
        }
        Element outer = lists.peek();
        Element item = outer == null ? null : outer.lastElementChild();
        if (outer == null) {
            parent.appendChild(list);
        } else {
            (item == null ? outer.appendElement("li") : item).appendChild(list);
        }
        lists.push(list);
    }

    /** Ends what was open; a caption that found no table stands below its figure. */
    void end() {
        lists.clear();
        code = null;
        table = null;
        if (caption != null) {
            parent.appendChild(caption);
            caption = null;
        }
    }
}
