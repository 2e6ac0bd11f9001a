package dev.mcdewey.ingest.parser.markdown.finish;

import dev.mcdewey.ingest.parser.format.PageElements;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** Brings the text of a footnote to the end of the section that first refers to it. */
final class Footnotes {

    private static final Pattern REFERENCE = Pattern.compile("\\[\\^([^\\]\\s]+)]");

    private final Document page;
    private final Map<String, Element> notes = new LinkedHashMap<>();
    private final Map<String, Node> references = new LinkedHashMap<>();

    private Footnotes(Document page) {
        this.page = page;
    }

    static void settle(Document page) {
        Footnotes footnotes = new Footnotes(page);
        page.select("[data-footnote]").forEach(note -> footnotes.notes.putIfAbsent(note.attr("data-footnote"), note));
        if (!footnotes.notes.isEmpty()) {
            footnotes.refer();
            footnotes.label();
            footnotes.move();
        }
    }

    private void refer() {
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text && text.getWholeText().contains("[^") && !isCode(text)) {
                        refer(text);
                    }
                },
                page.body());
    }

    private static boolean isCode(Node node) {
        return node.parent() instanceof Element parent && parent.closest("code, pre") != null;
    }

    private void refer(TextNode text) {
        text.text(REFERENCE.matcher(text.getWholeText()).replaceAll(found -> words(found, text)));
    }

    private String words(MatchResult found, TextNode text) {
        String id = found.group(1);
        if (!notes.containsKey(id)) {
            return Matcher.quoteReplacement(found.group());
        }
        references.putIfAbsent(id, text);
        return Matcher.quoteReplacement("[" + id + "]");
    }

    private void label() {
        notes.forEach((id, note) -> {
            Element first = note.firstElementChild();
            boolean paragraph = first != null && first.normalName().equals("p");
            Element labelled = paragraph && first != null ? first : note.prependElement("p");
            labelled.prependText("[" + id + "] ");
        });
    }

    /** Pages that are marked keep their footnotes, which stand where they were printed. */
    private void move() {
        if (page.body().stream()
                .anyMatch(element -> element.childNodes().stream().anyMatch(Comment.class::isInstance))) {
            return;
        }
        references.forEach((id, reference) -> {
            Element note = notes.get(id);
            Node block = topBlock(reference);
            if (note != null && block != null && !isInside(reference, note)) {
                endOfSection(block).after(note);
            }
        });
    }

    private static boolean isInside(Node node, Element ancestor) {
        return node.parent() instanceof Element parent
                && (parent.equals(ancestor) || parent.parents().contains(ancestor));
    }

    private @Nullable Node topBlock(Node reference) {
        Node at = reference;
        while (at != null && !page.body().equals(at.parent())) {
            at = at.parent();
        }
        return at;
    }

    private static Node endOfSection(Node block) {
        Node last = block;
        for (Node next = block.nextSibling(); next != null && !isHeading(next); next = next.nextSibling()) {
            last = next;
        }
        return last;
    }

    private static boolean isHeading(Node node) {
        return node instanceof Element element && PageElements.isHeading(element);
    }
}
