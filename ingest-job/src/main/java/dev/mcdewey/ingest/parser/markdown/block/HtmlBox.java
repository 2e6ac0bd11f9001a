package dev.mcdewey.ingest.parser.markdown.block;

import org.commonmark.node.CustomBlock;

/** A block of Markdown between HTML tags. */
final class HtmlBox extends CustomBlock {

    private final String open;
    private final String close;
    private String fence = "";

    HtmlBox(String open, String close) {
        this.open = open;
        this.close = close;
    }

    String open() {
        return open;
    }

    String close() {
        return close;
    }

    void fencedBy(String marks) {
        fence = marks;
    }

    /** Whether these marks close the box: its very own, or more of them where no other box asks for them. */
    boolean isClosedBy(String marks, boolean claimed) {
        return !fence.isEmpty() && (fence.equals(marks) || (!claimed && marks.startsWith(fence)));
    }
}
