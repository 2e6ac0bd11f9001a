package dev.mcdewey.ingest.parser.markdown.paged;

import dev.mcdewey.ingest.parser.format.PageMark;
import dev.mcdewey.ingest.parser.html.HtmlPage;

/** Marks a page within a line, where Markdown would take a comment for a block of its own. */
final class InlineMark {

    private InlineMark() {}

    static String of(PageMark mark) {
        return "<data value=\"" + HtmlPage.escape(mark.words()) + "\"></data>";
    }
}
