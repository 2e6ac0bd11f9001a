package dev.mcdewey.ingest.parser.tidy;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Brings footnotes, which pages gather at their end, to the end of the section that first refers to them. */
final class FootnoteHomes {

    private static final Pattern MARK = Pattern.compile("[\\[(]?(?:\\d{1,3}|[*†‡§]|[a-z])[])]?");
    private static final String BLOCKS = "aside, li, div, p";

    private final Map<Element, Integer> places = new IdentityHashMap<>();
    private final Elements headings;
    private final Element root;

    private FootnoteHomes(Element root) {
        this.root = root;
        headings = root.select("h1, h2, h3, h4, h5, h6");
        root.getAllElements().forEach(element -> places.put(element, places.size()));
    }

    static void settle(Element root) {
        List<Element> marks = root.select("a[href^=#]").stream()
                .filter(link -> MARK.matcher(link.text().strip()).matches())
                .toList();
        if (!marks.isEmpty()) {
            FootnoteHomes homes = new FootnoteHomes(root);
            marks.forEach(homes::bringHome);
        }
    }

    private void bringHome(Element mark) {
        Element target = root.getElementById(mark.attr("href").substring(1));
        if (target == null || place(target) < place(mark) || !leadsBack(target, mark)) {
            return;
        }
        headings.stream()
                .filter(heading -> place(heading) > place(mark))
                .findFirst()
                .filter(heading -> place(heading) < place(target))
                .ifPresent(heading -> outermostWithout(mark, heading).before(note(target, mark.text())));
    }

    private int place(Element element) {
        return places.getOrDefault(element, 0);
    }

    /** Where a footnote leads back to its mark, both are certain. */
    private static boolean leadsBack(Element target, Element mark) {
        Element block = Optional.ofNullable(target.closest(BLOCKS)).orElse(target);
        Element whole = target.normalName().equals("dt") ? target : block;
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

    private static Element note(Element target, String mark) {
        if (target.normalName().equals("dt")) {
            Element note = new Element("dl");
            Element next = target.nextElementSibling();
            note.appendChild(target);
            while (next != null && next.normalName().equals("dd")) {
                Element definition = next;
                next = definition.nextElementSibling();
                note.appendChild(definition);
            }
            return note;
        }
        Element block = Optional.ofNullable(target.closest(BLOCKS)).orElse(target);
        Element list = new Element("ol").attr("start", mark.replaceAll("\\D", ""));
        return block.normalName().equals("li") ? list.appendChild(block) : block;
    }
}
