package dev.mcdewey.ingest.parser.tidy;

import dev.mcdewey.ingest.parser.format.PageElements;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Finds all boilerplate of a page, what is named as its content and what has to be mended, in one walk. */
final class PageWalk {

    private static final Pattern ANNOUNCEMENT =
            Pattern.compile("(?i)(?:table of )?contents|on this page|in this article|index");

    private static final Pattern LETTER = Pattern.compile(ANNOUNCEMENT.pattern() + "|symbols|[\\p{L}\\p{N}_]");

    /** More than these are a list of the page's own parts. */
    private static final int MOST_REFERENCES = 4;

    private final List<Node> found = new ArrayList<>();
    private final List<Mending> mendings = new ArrayList<>();
    private final NavigationRows rows;
    private final LinkLines contents = new LinkLines();

    private final Map<Element, List<Meaning>> named = new HashMap<>();

    PageWalk(Element body) {
        rows = new NavigationRows(body);
        children(body);
        found.addAll(rows.found());
    }

    List<Node> boilerplate() {
        return found;
    }

    /** What has to be mended, in the order of the page. */
    List<Mending> mendings() {
        return mendings;
    }

    /** The elements that bear the name of content, with all that their names mean. */
    Map<Element, List<Meaning>> named() {
        return named;
    }

    private void children(Element parent) {
        for (Node child = parent.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof Element element) {
                visit(element);
            } else if (child instanceof TextNode text) {
                addIfAny(SitePhrases.around(text), found);
            } else if (child instanceof Comment comment) {
                found.addAll(MarkedNavigation.after(comment));
            }
        }
    }

    private void visit(Element element) {
        List<Meaning> meanings = NameTable.VENDORS.meanings(element);
        if (Boilerplate.drops(element, meanings) || isContents(element)) {
            announcement(element).ifPresent(found::add);
            found.add(element);
            return;
        }
        if (!meanings.isEmpty() && meanings.stream().anyMatch(Meaning::isContent)) {
            named.put(element, meanings);
        }
        addIfAny(Mending.of(element, meanings), mendings);
        if (Links.is(element)) {
            rows.see(element);
            found.addAll(contents.around(element));
        }
        children(element);
    }

    private static <T> void addIfAny(@Nullable T one, List<? super T> all) {
        if (one != null) {
            all.add(one);
        }
    }

    /** The words that announce a list of contents go with it, and so does the letter over a part of an index. */
    private static Optional<Element> announcement(Element list) {
        Element before = list.isBlock() ? list.previousElementSibling() : null;
        if (before == null || !before.isBlock() || before.childrenSize() > 1) {
            return Optional.empty();
        }
        boolean heading = PageElements.isHeading(before);
        Pattern words = heading ? LETTER : ANNOUNCEMENT;
        return Optional.of(before)
                .filter(said -> (heading && isOverNothingElse(list))
                        || words.matcher(said.text().strip()).matches());
    }

    /** Whether a heading above the list would be left with nothing under it. */
    private static boolean isOverNothingElse(Element list) {
        Element after = list.nextElementSibling();
        return isContents(list) && after != null && PageElements.isHeading(after);
    }

    private static boolean isContents(Element element) {
        return PageElements.isList(element) && Links.areContents(element) && !areReferences(element);
    }

    /** A few links under a heading of their own, which end a section, refer to others as "See also" does. */
    private static boolean areReferences(Element list) {
        Element heading = list.previousElementSibling();
        return heading != null
                && PageElements.isHeading(heading)
                && heading.previousElementSibling() != null
                && list.nextElementSibling() == null
                && list.childrenSize() <= MOST_REFERENCES
                && !ANNOUNCEMENT.matcher(heading.text().strip()).matches();
    }
}
