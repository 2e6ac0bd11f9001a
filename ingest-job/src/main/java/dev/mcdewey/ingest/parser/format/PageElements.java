package dev.mcdewey.ingest.parser.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/** Lists elements of a page; several times as quick as a selector, and pages are walked often. */
public final class PageElements {

    private static final Set<String> LISTS = Set.of("ul", "ol", "dl", "menu", "dir");

    private final Predicate<Element> wanted;
    private final List<Element> found = new ArrayList<>();

    private PageElements(Predicate<Element> wanted) {
        this.wanted = wanted;
    }

    /** Those among the element and all that is in it that are wanted, in the order of the page. */
    public static List<Element> in(Element root, Predicate<Element> wanted) {
        PageElements elements = new PageElements(wanted);
        elements.visit(root);
        return elements.found;
    }

    /** Whether the element, or one in it, is wanted. */
    public static boolean anyIn(Element root, Predicate<Element> wanted) {
        boolean any = wanted.test(root);
        for (int i = 0; i < root.childNodeSize() && !any; i++) {
            any = root.childNode(i) instanceof Element child && anyIn(child, wanted);
        }
        return any;
    }

    /** Whether it is a heading of any level. */
    public static boolean isHeading(Element element) {
        String name = element.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
    }

    /** Whether it is a list of any kind. */
    public static boolean isList(Element element) {
        return LISTS.contains(element.normalName());
    }

    private void visit(Element element) {
        if (wanted.test(element)) {
            found.add(element);
        }
        for (int i = 0; i < element.childNodeSize(); i++) {
            if (element.childNode(i) instanceof Element child) {
                visit(child);
            }
        }
    }
}
