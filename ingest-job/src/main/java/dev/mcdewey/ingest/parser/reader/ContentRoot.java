package dev.mcdewey.ingest.parser.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the part of a page that is its content. */
final class ContentRoot {

    /** What names the content, the surest first. */
    private static final List<Predicate<Element>> SIGNS = List.of(
            element -> element.normalName().equals("main"),
            element -> element.attr("role").equals("main"),
            element -> element.normalName().equals("article"),
            element -> element.id().equals("content"),
            element -> element.hasClass("body"));

    /** An element that holds less of the page than this is a teaser or an empty frame, not the content. */
    private static final double LEAST_SHARE = 0.1;

    private ContentRoot() {}

    static Element of(Document page) {
        List<List<Element>> found = found(page.body());
        return found.stream()
                .filter(elements -> elements.size() == 1)
                .map(elements -> elements.get(0))
                .filter(element -> holdsMuchOf(page.body(), element))
                .findFirst()
                .orElse(page.body());
    }

    /** One walk for all signs: a selector each would take as long as parsing the page. */
    private static List<List<Element>> found(Element body) {
        List<List<Element>> found = new ArrayList<>();
        SIGNS.forEach(sign -> found.add(new ArrayList<>()));
        for (Element element : body.getAllElements()) {
            if (!element.equals(body)) {
                sign(element).ifPresent(sign -> found.get(sign).add(element));
            }
        }
        return found;
    }

    private static Optional<Integer> sign(Element element) {
        for (int i = 0; i < SIGNS.size(); i++) {
            if (SIGNS.get(i).test(element)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static boolean holdsMuchOf(Element body, Element element) {
        return element.text().length() > body.text().length() * LEAST_SHARE;
    }
}
