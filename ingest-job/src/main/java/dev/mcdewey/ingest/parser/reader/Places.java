package dev.mcdewey.ingest.parser.reader;

import dev.mcdewey.ingest.guide.Place;
import dev.mcdewey.ingest.parser.format.PageMark;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Follows page marks and anchors while a file is read. */
final class Places {

    /** Made by index generators: they change with every build and name nothing. */
    private static final Pattern INDEX_ID = Pattern.compile("index-\\d+");

    /** Which element has an id: a link leads to the first of several. */
    private final Map<String, Element> holders = new HashMap<>();

    private @Nullable PageMark next;
    private @Nullable Integer page;
    private @Nullable String pageLabel;
    private @Nullable String anchor;
    private @Nullable String announced;

    /** Turns to a page once something stands on it: what ends before its first words ends on the page before. */
    void turnTo(PageMark mark) {
        next = mark;
    }

    /** Notes that text, if there is any, stands at the current point, and says whether it begins another page. */
    boolean pass(String text) {
        boolean turned = next != null && !text.isBlank();
        if (turned) {
            turn();
        }
        return turned;
    }

    private void turn() {
        if (next != null) {
            page = next.page();
            pageLabel = next.label();
            next = null;
        }
    }

    /** Notes the element's anchor, if it has one. */
    void pass(Element element) {
        turn();
        String id = idOf(element);
        if (id != null) {
            anchor = id;
            announced = announced == null ? id : announced;
        }
    }

    /** Where something begins that reaches the current point. */
    Place here() {
        turn();
        announced = null;
        return new Place(page, pageLabel, page, anchor);
    }

    /** The same place, ending at the current point; anchors inside it announce nothing that follows. */
    Place until(Place from) {
        announced = null;
        return new Place(from.page(), from.pageLabel(), page, from.anchor());
    }

    /** Begins a section: its own id, else one inside its heading, else the first announced since the last content, else the last. */
    @Nullable
    String startSection(Element heading) {
        String inside = idInside(heading);
        String own = inside == null ? announced : inside;
        anchor = own == null ? anchor : own;
        announced = null;
        return anchor;
    }

    private @Nullable String idInside(Element heading) {
        for (Element element : heading.getAllElements()) {
            String id = idOf(element);
            if (id != null) {
                return id;
            }
        }
        return null;
    }

    private @Nullable String idOf(Element element) {
        if (element.attributesSize() == 0) {
            return null;
        }
        String id = element.hasAttr("id") ? element.id() : nameOf(element);
        return id.isEmpty()
                        || element.hasClass("indexterm")
                        || INDEX_ID.matcher(id).matches()
                        || isTaken(id, element)
                ? null
                : id;
    }

    private boolean isTaken(String id, Element element) {
        Element holder = holders.putIfAbsent(id, element);
        return holder != null && !holder.equals(element);
    }

    private static String nameOf(Element element) {
        return element.normalName().equals("a") ? element.attr("name") : "";
    }
}
