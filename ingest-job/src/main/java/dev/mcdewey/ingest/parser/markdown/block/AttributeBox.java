package dev.mcdewey.ingest.parser.markdown.block;

import dev.mcdewey.ingest.parser.html.HtmlPage;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Attributes for the block above, if no line stands between, else for the one below. */
final class AttributeBox extends CustomBlock {

    private final String attributes;

    AttributeBox(String attributes) {
        this.attributes = attributes;
    }

    /** An empty element that is settled when its neighbours are elements too. */
    String html() {
        return "<span data-attributes=\"" + HtmlPage.escape(attributes) + "\" data-of=\""
                + (followsAtOnce() ? "previous" : "next") + "\"></span>";
    }

    private boolean followsAtOnce() {
        Node previous = getPrevious();
        return previous != null && line(previous, true) == line(this, false) - 1;
    }

    private static int line(Node node, boolean last) {
        if (node.getSourceSpans().isEmpty()) {
            return -1;
        }
        int at = last ? node.getSourceSpans().size() - 1 : 0;
        SourceSpan span = node.getSourceSpans().get(at);
        return span.getLineIndex();
    }
}
