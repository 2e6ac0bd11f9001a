package dev.mcdewey.ingest.parser.tidy;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** Finds the headings of a page that has no element for any: short lines that are all large or bold. */
final class LooseHeadings {

    private static final Set<String> WORDS = Set.of("font", "b", "strong", "big");
    private static final Set<String> NO_PLACES = Set.of("td", "th", "li", "dt", "dd", "caption");
    static final Evaluator HEADINGS = Selector.evaluatorOf("h1, h2, h3, h4, h5, h6");
    private static final int LONGEST = 80;

    private LooseHeadings() {}

    static void mend(Element body) {
        if (body.selectFirst(HEADINGS) == null) {
            body.getAllElements().forEach(LooseHeadings::mendOne);
        }
    }

    private static void mendOne(Element element) {
        if (!WORDS.contains(element.normalName()) || !element.hasText() || element.closest(HEADINGS) != null) {
            return;
        }
        String words = element.text();
        Element line = wholeLine(element);
        if (line != null && words.length() <= LONGEST && !words.matches("(?s).*[.:;,!?]\\s*")) {
            line.tagName("h" + level(element));
        }
    }

    /** The element, or one around it, that has its line to itself; not where the line is all of a cell or an item. */
    private static @Nullable Element wholeLine(Element element) {
        Element at = element;
        while (!at.isBlock()) {
            Element parent = at.parent();
            if (parent == null || !isAlone(at)) {
                return null;
            }
            if (!parent.text().equals(element.text())) {
                return at;
            }
            at = parent;
        }
        return isAllOfAPlace(at) ? null : at;
    }

    private static boolean isAllOfAPlace(Element block) {
        Element parent = block.parent();
        return NO_PLACES.contains(block.normalName())
                || (parent != null
                        && NO_PLACES.contains(parent.normalName())
                        && parent.text().equals(block.text()));
    }

    private static boolean isAlone(Element element) {
        List<Node> run = InlineRun.around(element);
        return run.stream()
                .filter(node -> !node.equals(element))
                .allMatch(node -> (node instanceof TextNode text && text.isBlank())
                        || (node instanceof Element other && !other.hasText())
                        || !(node instanceof TextNode || node instanceof Element));
    }

    private static int level(Element element) {
        String size = element.attr("size").strip();
        return switch (size) {
            case "+4", "+3", "7", "6" -> 1;
            case "+2", "5" -> 2;
            case "+1", "4" -> 3;
            default -> element.normalName().equals("big") ? 3 : 4;
        };
    }
}
