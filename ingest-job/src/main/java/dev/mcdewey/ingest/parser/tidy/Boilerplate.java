package dev.mcdewey.ingest.parser.tidy;

import dev.mcdewey.ingest.parser.format.PageElements;
import dev.mcdewey.ingest.parser.format.PageMark;
import dev.mcdewey.ingest.parser.format.VisibleLetters;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** What belongs to the site around a page and not to the guide: navigation, banners, scripts. The one place to ask. */
final class Boilerplate {

    /** Parts of a class name by which a script shows and hides what is content all the same. */
    private static final List<String> WIDGETS =
            List.of("tab", "panel", "collaps", "accordion", "expand", "dropdown", "toggle", "content");

    /** Their cells are asked one by one. */
    private static final Set<String> ROWS = Set.of("tr", "tbody", "thead", "tfoot");

    private static final Set<String> HOLDERS = Set.of("a", "td", "th");

    private static final Set<String> NAMED_BY = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "summary", "dt");

    /** A form longer than this is a page that a server wrapped into a form. */
    private static final int LONGEST_FORM = 200;

    private Boilerplate() {}

    /**
     * Takes it out. Anchors stay, to which chunks link, and the marks of pages, and the place of a cell in its row.
     *
     * @return how many visible letters and digits the page has lost by it
     */
    static int remove(Node node, Document page) {
        if (!page.equals(node.ownerDocument())) {
            return 0; // It has gone with what it stood in.
        }
        int letters = VisibleLetters.in(node);
        if (node instanceof Element element) {
            removeElement(element);
        } else {
            node.remove();
        }
        return letters;
    }

    private static void removeElement(Element element) {
        element.nodeStream(Comment.class)
                .filter(comment -> PageMark.of(comment.getData()).isPresent())
                .toList()
                .forEach(element::before);
        if (HOLDERS.contains(element.normalName())) {
            element.empty();
        } else {
            element.remove();
        }
    }

    /** Whether the element is boilerplate by its own names, which mean this, and by its shape. */
    static boolean drops(Element element, List<Meaning> meanings) {
        Meaning.Kind strongest =
                meanings.isEmpty() ? Meaning.Kind.TITLE : meanings.get(0).kind();
        return switch (strongest) {
            case KEEP, CONTENT -> false;
            case DROP -> !ROWS.contains(element.normalName()) && !holdsContent(element);
            case LINKS -> Links.fill(element) || dropsByShape(element);
            default -> dropsByShape(element);
        };
    }

    private static boolean dropsByShape(Element element) {
        return switch (element.normalName()) {
            case "header" -> !isTitle(element);
            case "footer" -> element.closest("blockquote, figure") == null;
            case "aside" -> Links.fill(element);
            case "td" -> MenuColumn.is(element);
            case "button" -> !opensContent(element);
            case "form" -> isSearch(element);
            case "a" -> Links.leadToThemselves(element) || isHidden(element);
            default -> isHidden(element);
        };
    }

    /** A name that is taken for boilerplate elsewhere may be that of a wrapper around the whole page. */
    private static boolean holdsContent(Element element) {
        return element.firstElementChild() != null && PageElements.anyIn(element, Boilerplate::isContent);
    }

    private static boolean isContent(Element element) {
        return switch (element.normalName()) {
            case "main", "article" -> true;
            default ->
                element.attributesSize() > 0 && element.attr("role").strip().equalsIgnoreCase("main");
        };
    }

    /** Inside an article the header holds its title; around it, the site's name and menu. */
    private static boolean isTitle(Element header) {
        boolean titled = header.selectFirst("h1, h2") != null;
        return titled
                && (isContent(header)
                        || header.parents().stream().anyMatch(Boilerplate::isContent)
                        || (header.selectFirst("nav, form") == null && !Links.fill(header)));
    }

    private static boolean opensContent(Element button) {
        Element parent = button.parent();
        Element opened = button.nextElementSibling();
        return button.attr("role").equals("tab")
                || button.hasAttr("aria-expanded")
                || (opened != null && (opened.hasAttr("hidden") || opened.hasAttr("aria-hidden")))
                || button.selectFirst("strong, b, code, p") != null
                || (parent != null && NAMED_BY.contains(parent.normalName()));
    }

    private static boolean isSearch(Element form) {
        return form.selectFirst("input, textarea") != null && form.text().length() < LONGEST_FORM;
    }

    private static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        boolean hidden =
                element.hasAttr("hidden") || element.attr("aria-hidden").equals("true");
        return hidden && !isWidget(element) && !holdsContent(element);
    }

    private static boolean isWidget(Element element) {
        String names = element.className().toLowerCase(Locale.ROOT);
        return element.attr("role").equals("tabpanel") || WIDGETS.stream().anyMatch(names::contains);
    }
}
