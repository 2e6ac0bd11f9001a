package dev.mcdewey.ingest.parser.pdf.block;

import dev.mcdewey.ingest.parser.format.PageMark;
import java.util.Map;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;

/** Writes a mark wherever the text goes on on another page. */
final class PageMarks {

    private final Map<Integer, String> labels;
    private int current;

    PageMarks(Map<Integer, String> labels) {
        this.labels = labels;
    }

    /** Turns to the page that what comes next in the element stands on. */
    void turnTo(int page, Element at) {
        if (page != current) {
            at.appendChild(new Comment(" " + new PageMark(page, labels.get(page)).words() + " "));
            current = page;
        }
    }
}
