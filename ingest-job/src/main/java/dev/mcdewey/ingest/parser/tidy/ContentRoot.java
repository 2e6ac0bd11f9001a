package dev.mcdewey.ingest.parser.tidy;

import dev.mcdewey.ingest.parser.tidy.Meaning.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Finds the part of a page that is its content. */
final class ContentRoot {

    /** An element that holds less of the page than this is a teaser or an empty frame, not the content. */
    private static final double LEAST_SHARE = 0.2;

    private ContentRoot() {}

    /** The element whose name says so and which no other on the page shares, else the body. */
    static Element of(Document page) {
        int all = prose(page.body());
        return named(page.body()).values().stream()
                .filter(elements -> elements.size() == 1)
                .map(elements -> elements.get(0))
                .filter(element -> prose(element) > all * LEAST_SHARE)
                .findFirst()
                .orElse(page.body());
    }

    /** One walk for all names: a selector each would take as long as parsing the page. */
    private static SortedMap<Integer, List<Element>> named(Element body) {
        SortedMap<Integer, List<Element>> named = new TreeMap<>();
        for (Element element : body.getAllElements()) {
            if (!element.equals(body)) {
                for (Meaning meaning : NameTable.VENDORS.meanings(element)) {
                    if (meaning.kind() == Kind.CONTENT) {
                        named.computeIfAbsent(Integer.valueOf(meaning.value()), sure -> new ArrayList<>())
                                .add(element);
                    }
                }
            }
        }
        return named;
    }

    /** Characters that are not links: a menu may be longer than the page that it stands on. */
    private static int prose(Element element) {
        int[] length = {0};
        element.filter((node, depth) -> {
            if (node instanceof TextNode text && !text.isBlank()) {
                length[0] += text.getWholeText().length();
            }
            boolean link = node instanceof Element inner && inner.normalName().equals("a");
            return link ? NodeFilter.FilterResult.SKIP_ENTIRELY : NodeFilter.FilterResult.CONTINUE;
        });
        return length[0];
    }
}
