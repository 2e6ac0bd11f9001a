package dev.mcdewey.ingest.parser.tidy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Sees through definition lists that define nothing: those that only indent, and those whose terms are numbers. */
final class OddDefinitions implements Mend {

    private static final Pattern NUMBER = Pattern.compile("\\(?(?:\\d{1,3}|[a-z]|[ivx]+)[.)]");
    private static final Pattern BULLET = Pattern.compile("[·•▪◦●○■–*-]?");

    @Override
    public void mend(Element list, String value) {
        List<Element> terms = children(list, "dt");
        if (children(list, "dd").isEmpty() && terms.size() == list.childrenSize() && terms.size() > 1) {
            terms.forEach(term -> term.tagName("li"));
            list.tagName("ul");
        } else if (terms.isEmpty()) {
            children(list, "dd").forEach(part -> part.tagName("div"));
            list.tagName("div");
        } else if (all(terms, NUMBER)) {
            renumber(list, terms, "ol");
        } else if (all(terms, BULLET)) {
            renumber(list, terms, "ul");
        }
    }

    private static void renumber(Element list, List<Element> terms, String tag) {
        terms.forEach(Element::remove);
        children(list, "dd").forEach(part -> part.tagName("li"));
        list.tagName(tag);
    }

    private static boolean all(List<Element> terms, Pattern pattern) {
        return terms.stream()
                .allMatch(term -> pattern.matcher(term.text().strip()).matches());
    }

    private static List<Element> children(Element list, String tag) {
        List<Element> named = new ArrayList<>();
        for (Element child : list.children()) {
            if (child.normalName().equals(tag)) {
                named.add(child);
            }
        }
        return named;
    }
}
