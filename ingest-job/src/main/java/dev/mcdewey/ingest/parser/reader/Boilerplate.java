package dev.mcdewey.ingest.parser.reader;

import dev.mcdewey.ingest.parser.format.PageMark;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Takes out of a page what belongs to the site around it and not to the guide. All decisions to leave text out are made
 * here, before anything is read, so that what is left must reach the chunks.
 */
final class Boilerplate {

    /** Cells hold their places in a row, whatever they are called. */
    private static final Set<String> CELLS = Set.of("td", "th", "tr", "tbody", "thead");

    private static final Set<String> LISTS = Set.of("ul", "ol", "menu", "dir");

    private final NavigationRows navigation;

    private Boilerplate(Element root) {
        navigation = new NavigationRows(root);
    }

    static void remove(Element root) {
        new Boilerplate(root).clean(root);
    }

    private void clean(Element parent) {
        for (Node child = parent.firstChild(); child != null; ) {
            Node next = child.nextSibling();
            if (child instanceof Element element) {
                if (isBoilerplate(element)) {
                    drop(element);
                } else {
                    clean(element);
                }
            }
            child = next;
        }
    }

    private boolean isBoilerplate(Element element) {
        return !CELLS.contains(element.normalName())
                && (Chrome.drops(element)
                        || navigation.contains(element)
                        || (LISTS.contains(element.normalName()) && NavigationRows.isContents(element)));
    }

    /** Page marks stay where they stood, and the words that announce a list go with it. */
    private static void drop(Element element) {
        Element announcement = element.previousElementSibling();
        if (announcement != null && announces(announcement)) {
            announcement.remove();
        }
        element.nodeStream(Comment.class)
                .filter(comment -> PageMark.of(comment.getData()).isPresent())
                .toList()
                .forEach(element::before);
        element.remove();
    }

    private static boolean announces(Element before) {
        return before.childrenSize() <= 1
                && Outline.isContentsTitle(before.text().strip());
    }
}
