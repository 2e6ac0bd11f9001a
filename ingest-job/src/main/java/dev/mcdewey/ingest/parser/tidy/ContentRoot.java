package dev.mcdewey.ingest.parser.tidy;

import dev.mcdewey.ingest.parser.tidy.Meaning.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
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

    private ContentRoot() {}

    /** The element whose name says so and which no other on the page shares, else the body. */
    static Element of(Document page) {
        ContentRoot root = new ContentRoot();
        int all = root.inside(page.body());
        return root.named.values().stream()
                .filter(namesakes -> namesakes.size() == 1)
                .map(namesakes -> namesakes.get(0))
                .filter(only -> only.prose() > all * LEAST_SHARE)
                .findFirst()
                .map(Named::element)
                .orElse(page.body());
    }

    /** One walk for all names: a selector each would take as long as parsing the page. */
    private int visit(Element element) {
        int prose = inside(element);
        for (Meaning meaning : NameTable.VENDORS.meanings(element)) {
            if (meaning.kind() == Kind.CONTENT) {
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
