package dev.mcdewey.ingest.parser.tidy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Finds the part of a page that is its content. */
final class ContentRoot {

    /** An element that holds less of the page than this is a teaser or an empty frame, not the content. */
    private static final double LEAST_SHARE = 0.2;

    /** What bears the name of content, by how surely it is. */
    private final SortedMap<Integer, List<Named>> named = new TreeMap<>();

    private record Named(Element element, int prose) {}

    private final Map<Element, List<Meaning>> candidates;

    private ContentRoot(Map<Element, List<Meaning>> candidates) {
        this.candidates = candidates;
    }

    /** The element whose name says so and which no other on the page shares, else the body. */
    static Element of(Element body, Map<Element, List<Meaning>> candidates) {
        ContentRoot root = new ContentRoot(candidates);
        int all = root.inside(body);
        return root.named.values().stream()
                .filter(namesakes -> namesakes.size() == 1)
                .map(namesakes -> namesakes.get(0))
                .filter(only -> only.prose() > all * LEAST_SHARE)
                .findFirst()
                .map(Named::element)
                .orElse(body);
    }

    private int visit(Element element) {
        int prose = inside(element);
        for (Meaning meaning : candidates.getOrDefault(element, List.of())) {
            if (meaning.isContent()) {
                named.computeIfAbsent(Integer.valueOf(meaning.value()), sure -> new ArrayList<>())
                        .add(new Named(element, prose));
            }
        }
        return prose;
    }

    /** Characters that are not links: a menu may be longer than the page that it stands on. */
    private int inside(Element element) {
        int prose = 0;
        for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof TextNode text && !text.isBlank()) {
                prose += text.getWholeText().length();
            } else if (child instanceof Element inner && !inner.normalName().equals("a")) {
                prose += visit(inner);
            }
        }
        return prose;
    }
}
