package dev.mcdewey.ingest.parser.markdown.finish;

import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Turns page marks that stand within a line of Markdown into comments, before what begins with them. */
final class InlineMarks {

    private static final Set<String> BEGINNING = Set.of("p", "li", "td", "th", "tr", "ul", "ol");

    private InlineMarks() {}

    static void settle(Document page) {
        for (Element mark : page.select("data[value^=page ]")) {
            Node comment = new Comment(mark.attr("value"));
            beginning(mark).before(comment);
            mark.remove();
        }
    }

    /** The outermost element whose first words follow the mark. */
    private static Node beginning(Element mark) {
        Node at = mark;
        Element parent = mark.parent();
        while (parent != null && BEGINNING.contains(parent.normalName()) && isFirst(at)) {
            at = parent;
            parent = parent.parent();
        }
        return at;
    }

    private static boolean isFirst(Node node) {
        for (@Nullable Node before = node.previousSibling(); before != null; before = before.previousSibling()) {
            if (!(before instanceof TextNode text && text.isBlank())) {
                return false;
            }
        }
        return true;
    }
}
