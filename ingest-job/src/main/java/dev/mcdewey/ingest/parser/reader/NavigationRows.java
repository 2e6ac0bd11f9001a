package dev.mcdewey.ingest.parser.reader;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Finds rows of links to neighbouring pages ("Prev Up Home Next") and lists of links within the page. */
final class NavigationRows {

    private static final Set<String> ROWS = Set.of("p", "div", "ul", "table", "center");
    private static final Set<String> NEIGHBOURS = Set.of(
            "prev",
            "previous",
            "next",
            "up",
            "home",
            "top",
            "back",
            "contents",
            "index",
            "back to top",
            "<",
            ">",
            "<<",
            ">>",
            "«",
            "»",
            "←",
            "→",
            "< prev",
            "next >",
            "« prev",
            "next »",
            "< previous",
            "« previous");
    private static final Set<String> RELATIONS = Set.of("prev", "next", "previous", "start");
    private static final Pattern NEIGHBOUR_WORDS = Pattern.compile(
            "(?:\\b(?:prev|previous|next|up|home|top|back|contents|index)\\b|[\\s|:;,.·•\\[\\]<>«»←→-])*+",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_ROW = 400;
    private static final int FEWEST_CONTENTS = 3;
    private static final double MOSTLY = 0.9;

    private final Set<Element> rows = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Element> asked = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Element root;

    /** Starts from the few links that lead to neighbours: asking every block would read the page once per level. */
    NavigationRows(Element root) {
        this.root = root;
        for (Element element : root.getElementsByTag("a")) {
            if (leadsToNeighbour(element)) {
                markRowAround(element);
            }
        }
    }

    private void markRowAround(Element link) {
        Element at = link.parent();
        while (at != null && !at.equals(root) && !ROWS.contains(at.normalName())) {
            at = at.parent();
        }
        if (at != null && !at.equals(root) && asked.add(at) && holdsNothingElse(at)) {
            rows.add(at);
        }
    }

    private static boolean holdsNothingElse(Element row) {
        String rest = row.text();
        if (rest.length() > LONGEST_ROW) {
            return false;
        }
        for (Element link : row.getElementsByTag("a")) {
            rest = rest.replace(link.text(), " ");
        }
        return NEIGHBOUR_WORDS.matcher(rest).matches();
    }

    private static boolean leadsToNeighbour(Element link) {
        return link.hasAttr("href")
                && (RELATIONS.contains(link.attr("rel"))
                        || NEIGHBOURS.contains(link.text().strip().toLowerCase(Locale.ROOT)));
    }

    /** Whether the element is such a row. */
    boolean contains(Element element) {
        return rows.contains(element);
    }

    /** Whether a list holds little but links to places in the same page. */
    static boolean isContents(Element list) {
        int links = 0;
        int linked = 0;
        for (Element link : list.getElementsByTag("a")) {
            if (link.attr("href").startsWith("#")) {
                links++;
                linked += link.text().length() + 1;
            }
        }
        return links >= FEWEST_CONTENTS && linked >= list.text().length() * MOSTLY;
    }
}
