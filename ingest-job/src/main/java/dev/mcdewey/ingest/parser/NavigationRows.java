package dev.mcdewey.ingest.parser;

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
            "<<<",
            ">>>",
            "< prev",
            "next >",
            "< previous",
            "« prev",
            "next »",
            "« previous");
    private static final Pattern NEIGHBOUR_WORDS = Pattern.compile(
            "(?i)(\\b(prev|previous|next|up|home|top|back|contents|index)\\b|[\\s|:;,.·•\\[\\]<>«»←→-])*");
    private static final int LONGEST_ROW = 400;
    private static final int FEWEST_CONTENTS = 3;
    private static final double MOSTLY = 0.9;

    private NavigationRows() {}

    static boolean isOne(Element element) {
        return ROWS.contains(element.normalName()) && isRow(element);
    }

    private static boolean isRow(Element element) {
        Element first = element.selectFirst("a[href]");
        if (first == null || !isNeighbour(first) || element.wholeText().length() > LONGEST_ROW) {
            return false;
        }
        String rest = element.text();
        for (Element link : element.select("a[href]")) {
            rest = rest.replace(link.text(), " ");
        }
        return element.select("a[href]").stream().anyMatch(NavigationRows::leadsOn)
                && NEIGHBOUR_WORDS.matcher(rest).matches();
    }

    private static boolean isNeighbour(Element link) {
        return NEIGHBOURS.contains(link.text().strip().toLowerCase(Locale.ROOT)) || leadsOn(link);
    }

    private static boolean leadsOn(Element link) {
        String words = link.text().strip().toLowerCase(Locale.ROOT);
        return Set.of("prev", "next", "previous", "start").contains(link.attr("rel")) || NEIGHBOURS.contains(words);
    }

    /** Whether a list holds little but links to places in the same page. */
    static boolean isContents(Element list) {
        int links = 0;
        int linked = 0;
        for (Element link : list.getElementsByTag("a")) {
            if (link.attr("href").startsWith("#")) {
                links++;
                linked += link.text().length();
            }
        }
        return links >= FEWEST_CONTENTS && linked >= list.text().length() * MOSTLY;
    }
}
