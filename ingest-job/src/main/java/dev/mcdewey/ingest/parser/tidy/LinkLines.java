package dev.mcdewey.ingest.parser.tidy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Finds tables of contents that are only lines of links to places in the same page. */
final class LinkLines {

    private static final int FEWEST = 3;
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00a0|·•*-]*");

    private final Set<Node> asked = Collections.newSetFromMap(new IdentityHashMap<>());

    /** The lines that begin with this link, if it is the first of enough. */
    List<Node> around(Element first) {
        if (!isPart(first)) {
            return List.of();
        }
        List<Node> lines = new ArrayList<>();
        int links = 0;
        for (Node at = first; at != null && isPart(at) && asked.add(at); at = at.nextSibling()) {
            lines.add(at);
            links += at instanceof Element element && Links.is(element) ? 1 : 0;
        }
        return links >= FEWEST ? lines : List.of();
    }

    private static boolean isPart(Node node) {
        if (node instanceof TextNode text) {
            return BETWEEN.matcher(text.getWholeText()).matches();
        }
        return node instanceof Element element
                && (element.normalName().equals("br") || (Links.is(element) && Links.staysInPage(element)));
    }
}
