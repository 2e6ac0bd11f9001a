package dev.mcdewey.ingest.parser.tidy;

import dev.mcdewey.ingest.parser.format.PageElements;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Brings footnotes, which pages gather at their end, to the end of the section that first refers to them. */
final class FootnoteHomes {

    private static final Pattern MARK = Pattern.compile("[\\[(]?(?:\\d{1,3}|[*†‡§]|[a-z])[])]?");
    private static final String BLOCKS = "aside, li, div, p";

    private final IdentityHashMap<Element, Integer> places = new IdentityHashMap<>();
    private final List<Element> headings;
    private final Element root;

    private FootnoteHomes(Element root) {
        this.root = root;
        headings = PageElements.in(root, PageElements::isHeading);
        root.getAllElements().forEach(element -> places.put(element, places.size()));
    }

    static void settle(Element root) {
        List<Element> marks = PageElements.in(root, FootnoteHomes::isMark);
        if (!marks.isEmpty()) {
            FootnoteHomes homes = new FootnoteHomes(root);
            marks.forEach(homes::bringHome);
        }
    }

    private static boolean isMark(Element element) {
        return Links.is(element)
                && Links.staysInPage(element)
                && element.attr("href").length() > 1
                && MARK.matcher(element.text().strip()).matches();
    }

    private void bringHome(Element mark) {
        Element target = root.getElementById(mark.attr("href").substring(1));
        if (target == null) {
            return;
        }
        Element whole = whole(target);
        headings.stream()
                .filter(heading -> place(heading) > place(mark))
                .findFirst()
                .filter(heading -> place(heading) < place(whole) && leadsBack(whole, mark))
                .ifPresent(heading -> outermostWithout(mark, heading).before(note(whole, mark.text())));
    }

    private static Element whole(Element target) {
        Element block = target.normalName().equals("dt") ? target : target.closest(BLOCKS);
        return block == null ? target : block;
    }

    private int place(Element element) {
        return places.getOrDefault(element, 0);
    }

    /** Where a footnote leads back to its mark, both are certain. */
    private static boolean leadsBack(Element whole, Element mark) {
        List<String> names = new ArrayList<>(List.of(mark.id(), mark.attr("name")));
        Element around = mark.parent();
        names.add(around == null ? "" : around.id());
        return whole.select("a[href^=#]").stream()
                .map(link -> link.attr("href").substring(1))
                .anyMatch(back -> !back.isEmpty() && names.contains(back));
    }

    private static Element outermostWithout(Element mark, Element heading) {
        Element at = heading;
        for (Element above = at.parent(); above != null && !mark.parents().contains(above); above = at.parent()) {
            at = above;
        }
        return at;
    }

    private static Element note(Element whole, String mark) {
        return switch (whole.normalName()) {
            case "dt" -> definition(whole);
            case "li" ->
                new Element("ol").attr("start", mark.replaceAll("\\D", "")).appendChild(whole);
            default -> whole;
        };
    }

    private static Element definition(Element term) {
        Element note = new Element("dl");
        Element next = term.nextElementSibling();
        note.appendChild(term);
        while (next != null && next.normalName().equals("dd")) {
            Element definition = next;
            next = definition.nextElementSibling();
            note.appendChild(definition);
        }
        return note;
    }
}
