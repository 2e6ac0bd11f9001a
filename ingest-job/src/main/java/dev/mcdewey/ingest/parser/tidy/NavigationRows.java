package dev.mcdewey.ingest.parser.tidy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Finds rows of links to neighbouring pages ("Prev Up Home Next"), with or without an element around them. */
final class NavigationRows {

    private static final Set<String> ROWS = Set.of("p", "div", "ul", "table", "td", "center", "h5", "h6", "blockquote");
    private static final Set<String> NEIGHBOURS = Set.of(
            "prev",
            "previous",
            "next",
            "up",
            "home",
            "top",
            "front",
            "tail",
            "back",
            "contents",
            "table of contents",
            "index",
            "back to top",
            "return to main contents",
            "previous page",
            "next page",
            "frames",
            "no frames",
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
            "« previous",
            "next →",
            "← previous",
            "← prev");
    private static final Set<String> RELATIONS = Set.of("prev", "next", "previous", "start");
    private static final Pattern NEIGHBOUR_WORDS = Pattern.compile(
            "(?:\\b(?:prev|previous|next|up|home|top|front|tail|back|contents|index|chapter|page|section)\\b"
                    + "|[\\s|:;,.·•\\[\\]()<>«»←→-])*+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TRAIL = Pattern.compile("[\\s\\u00a0]*[>»›→][\\s\\u00a0]*$");
    private static final Pattern TRAIL_END = Pattern.compile("(?:[\\s\\u00a0]*[>»›→])+[^>»›→.]{0,60}");
    private static final int LONGEST_ROW = 400;
    private static final int LONGEST_TITLE = 120;
    private static final int FEWEST = 2;

    private final List<Node> rows = new ArrayList<>();
    private final Set<Node> asked = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Element root;

    NavigationRows(Element root) {
        this.root = root;
    }

    /** What was found, rows and the nodes of rows that have no element of their own. */
    List<Node> found() {
        return rows;
    }

    /** Starts from the few links that lead to neighbours: asking every block would read the page once per level. */
    void see(Element link) {
        if (leadsToNeighbour(link)) {
            markRowAround(link);
        } else if (isStepOfTrail(link) && asked.add(link)) {
            markTrailAround(link);
        }
    }

    private void markRowAround(Element link) {
        Element at = link.parent();
        while (at != null && !at.equals(root) && !ROWS.contains(at.normalName())) {
            at = at.parent();
        }
        if (at != null && !at.equals(root) && asked.add(at) && isRow(at.text(), at.getElementsByTag("a"))) {
            rows.add(bar(at));
        } else if (asked.add(link)) {
            markRunAround(link);
        }
    }

    /** The table around a row where it is a bar of links to the guide's parts; else the row. */
    private Element bar(Element row) {
        Element bar = row;
        for (Element at = row.parent(); at != null && !at.equals(root); at = at.parent()) {
            if (at.normalName().equals("table")) {
                if (!isBar(at)) {
                    return bar;
                }
                bar = at;
            }
        }
        return bar;
    }

    /** Links that are pictures say nothing beside the title between them. */
    private static boolean isBar(Element table) {
        int words = table.text().length();
        return words <= LONGEST_ROW
                && (Links.fill(table)
                        || (words <= LONGEST_TITLE
                                && table.getElementsByTag("a").stream()
                                                .filter(NavigationRows::leadsToNeighbour)
                                                .count()
                                        >= FEWEST));
    }

    /** A trail leads from the front page down to this one, whose own name may stand at its end. */
    private static boolean isStepOfTrail(Element link) {
        return link.nextSibling() instanceof TextNode after
                && TRAIL.matcher(after.getWholeText()).lookingAt();
    }

    private void markTrailAround(Element link) {
        List<Node> run = InlineRun.around(link);
        List<Element> links = InlineRun.links(run);
        asked.addAll(links);
        String rest = InlineRun.text(run);
        for (Element step : links) {
            rest = rest.replaceFirst(Pattern.quote(step.text()), "");
        }
        if (links.size() >= FEWEST && TRAIL_END.matcher(rest).matches()) {
            rows.addAll(run);
        }
    }

    private void markRunAround(Element link) {
        List<Node> run = InlineRun.around(link);
        List<Element> links = InlineRun.links(run);
        asked.addAll(links);
        if (links.size() >= FEWEST && isRow(InlineRun.text(run), links)) {
            rows.addAll(run);
        }
    }

    /** What a link says, or the picture that it is. */
    private static String words(Element link) {
        Element image = link.hasText() ? null : link.selectFirst("img");
        return image == null ? link.text() : image.attr("alt");
    }

    private static boolean isRow(String words, List<Element> links) {
        if (words.length() > LONGEST_ROW) {
            return false;
        }
        String rest = words;
        for (Element link : links) {
            rest = rest.replace(link.text(), " ");
        }
        return NEIGHBOUR_WORDS.matcher(rest).matches();
    }

    private static boolean leadsToNeighbour(Element link) {
        return link.hasAttr("href")
                && (RELATIONS.contains(link.attr("rel"))
                        || NEIGHBOURS.contains(words(link).strip().toLowerCase(Locale.ROOT)));
    }
}
