package dev.mcdewey.ingest.parser.office;

import dev.mcdewey.ingest.parser.format.PageMark;
import java.util.List;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Counts the pages that the program which saved the file laid out.
 *
 * <p>They are believed only if they are as many as the file itself says: a wrong page number is worse than none.
 */
final class PageCount {

    private int page = 1;
    private boolean breakAsked;

    /** A break that the author asked for: the next text or the next laid-out break is on a new page. */
    void ask() {
        breakAsked = true;
    }

    /** A break as the file was laid out when it was saved. */
    Comment laidOut() {
        breakAsked = false;
        page++;
        return mark();
    }

    int here() {
        return page;
    }

    /** The cells of a row stand side by side, each beginning where the row does. */
    void goTo(int there) {
        page = there;
    }

    /** What goes before text: a mark if a break that was asked for stands out, else nothing. */
    List<Node> beforeText() {
        return breakAsked ? List.of(laidOut()) : List.of();
    }

    Comment mark() {
        return new Comment(new PageMark(page, null).words());
    }

    /** Takes the marks away again unless there are as many pages as the file says. */
    void settle(Element body, int said) {
        if (page != said || page == 1) {
            body.nodeStream(Comment.class).toList().forEach(Node::remove);
        }
    }
}
