package dev.mcdewey.ingest.parser.tidy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What stands in one line with a node: its neighbours up to the next block or line break. */
final class InlineRun {

    private InlineRun() {}

    /** The run around a node, in order. */
    static List<Node> around(Node node) {
        Deque<Node> run = new ArrayDeque<>();
        run.add(node);
        for (Node at = node.previousSibling(); at != null && isInline(at); at = at.previousSibling()) {
            run.addFirst(at);
        }
        for (Node at = node.nextSibling(); at != null && isInline(at); at = at.nextSibling()) {
            run.addLast(at);
        }
        return new ArrayList<>(run);
    }

    private static boolean isInline(Node node) {
        return !(node instanceof Element element)
                || (!element.isBlock() && !element.normalName().equals("br"));
    }

    static List<Element> links(List<Node> run) {
        return run.stream()
                .filter(Element.class::isInstance)
                .flatMap(node -> ((Element) node).getElementsByTag("a").stream())
                .toList();
    }

    static String text(List<Node> run) {
        return run.stream().map(InlineRun::text).collect(Collectors.joining()).strip();
    }

    private static String text(Node node) {
        return node instanceof Element element ? element.text() : node instanceof TextNode text ? text.text() : "";
    }
}
