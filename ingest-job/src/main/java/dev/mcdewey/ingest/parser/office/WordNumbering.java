package dev.mcdewey.ingest.parser.office;

import dev.mcdewey.ingest.guide.Numerals;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Counts the items of a Word file's lists and numbered headings as Word does when it shows them. */
final class WordNumbering {

    private static final int LEVELS = 9;

    /**
     * What stands in front of a paragraph.
     *
     * @param numerals the type of list by which HTML names the numerals; empty where Word shows no number
     * @param text the number as Word writes it, with the levels above if it shows them
     */
    record Label(String numerals, int number, String text) {}

    private final Map<String, Element> abstracts = new HashMap<>();
    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();
    private final Set<String> started = new HashSet<>();

    WordNumbering(@Nullable Document part) {
        if (part != null) {
            part.getElementsByTag("w:abstractNum").forEach(list -> abstracts.put(list.attr("w:abstractNumId"), list));
            part.getElementsByTag("w:num").forEach(list -> lists.put(list.attr("w:numId"), list));
        }
    }

    /** Counts one more paragraph of a list, or gives null if there is no such list. */
    @Nullable
    Label next(String listId, int level) {
        Element list = lists.get(listId);
        String id = Xml.attr(Xml.child(list, "w:abstractNumId"), "w:val");
        Element shape = abstracts.get(id);
        if (list == null || shape == null || level >= LEVELS) {
            return null;
        }
        int[] count = counts.computeIfAbsent(id, unused -> new int[LEVELS]);
        restart(list, listId, count);
        count(shape, count, level);
        String numerals = numerals(shape, level);
        return new Label(numerals, count[level], numerals.isEmpty() ? "" : text(shape, count, level));
    }

    /** A list that shares its shape with another may say that it begins anew. */
    private void restart(Element list, String listId, int[] count) {
        if (!started.add(listId)) {
            return;
        }
        for (Element change : list.getElementsByTag("w:lvlOverride")) {
            int level = Xml.number(change.attr("w:ilvl"), 0);
            Element start = Xml.child(change, "w:startOverride");
            if (start != null && level < LEVELS) {
                count[level] = Xml.number(start.attr("w:val"), 1) - 1;
            }
        }
    }

    private static void count(Element shape, int[] count, int level) {
        for (int above = 0; above < level; above++) {
            count[above] = count[above] == 0 ? start(shape, above) : count[above];
        }
        count[level] = count[level] == 0 ? start(shape, level) : count[level] + 1;
        for (int below = level + 1; below < LEVELS; below++) {
            count[below] = 0;
        }
    }

    private static int start(Element shape, int level) {
        return Xml.number(Xml.attr(Xml.child(level(shape, level), "w:start"), "w:val"), 1);
    }

    private static @Nullable Element level(Element shape, int level) {
        for (Element child : shape.getElementsByTag("w:lvl")) {
            if (child.attr("w:ilvl").equals(Integer.toString(level))) {
                return child;
            }
        }
        return null;
    }

    private static String text(Element shape, int[] count, int level) {
        String text = Xml.attr(Xml.child(level(shape, level), "w:lvlText"), "w:val");
        for (int i = 0; i <= level; i++) {
            String number = Numerals.ofType(numerals(shape, i)).of(count[i]);
            text = text.replace("%" + (i + 1), number);
        }
        return text;
    }

    private static String numerals(Element shape, int level) {
        return switch (Xml.attr(Xml.child(level(shape, level), "w:numFmt"), "w:val")) {
            case "bullet", "none" -> "";
            case "lowerLetter" -> "a";
            case "upperLetter" -> "A";
            case "lowerRoman" -> "i";
            case "upperRoman" -> "I";
            default -> "1";
        };
    }
}
