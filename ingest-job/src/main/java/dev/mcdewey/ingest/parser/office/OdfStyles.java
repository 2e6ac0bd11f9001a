package dev.mcdewey.ingest.parser.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The styles of an OpenDocument file: those with names, and those that writers make as they go. */
final class OdfStyles {

    private static final int LONGEST_CHAIN = 12;

    private final Map<String, Element> styles = new HashMap<>();
    private final Map<String, Element> lists = new HashMap<>();

    OdfStyles(Document content, @Nullable Document named) {
        collect(named);
        collect(content);
    }

    private void collect(@Nullable Document part) {
        if (part == null) {
            return;
        }
        part.getElementsByTag("style:style").forEach(style -> styles.put(key(style), style));
        part.getElementsByTag("text:list-style").forEach(list -> lists.put(list.attr("style:name"), list));
    }

    private static String key(Element style) {
        return style.attr("style:family") + "/" + style.attr("style:name");
    }

    /** The names of a style and of those it inherits from, as words. */
    List<String> names(String family, String name) {
        return chain(family, name).stream()
                .map(style -> style.attr("style:name").replace("_20_", " "))
                .toList();
    }

    boolean isHidden(String family, String name) {
        return has(family, name, "style:text-properties", properties -> properties
                .attr("text:display")
                .equals("none"));
    }

    boolean isCode(String family, String name) {
        return names(family, name).stream().anyMatch(Monospace::isStyle)
                || has(
                        family,
                        name,
                        "style:text-properties",
                        properties -> Monospace.isFace(
                                properties.attr("style:font-name") + " " + properties.attr("fo:font-family")));
    }

    boolean isRaised(String name) {
        return has("text", name, "style:text-properties", properties -> properties
                .attr("style:text-position")
                .startsWith("super"));
    }

    boolean beginsPage(String name) {
        Element own = styles.get("paragraph/" + name);
        return Xml.attr(Xml.child(own, "style:paragraph-properties"), "fo:break-before")
                        .equals("page")
                || !Xml.attr(own, "style:master-page-name").isEmpty();
    }

    private boolean has(String family, String name, String group, Predicate<Element> property) {
        return chain(family, name).stream()
                .map(style -> Xml.child(style, group))
                .anyMatch(properties -> properties != null && property.test(properties));
    }

    /** The numerals of a list's items on that level, from 0, named as HTML's types of lists; empty without numbers. */
    String numerals(String list, int level) {
        Element style = lists.get(list);
        return style == null
                ? ""
                : style.getElementsByTag("text:list-level-style-number").stream()
                        .filter(shape -> shape.attr("text:level").equals(Integer.toString(level + 1)))
                        .findFirst()
                        .map(shape -> shape.attr("style:num-format"))
                        .orElse("");
    }

    private List<Element> chain(String family, String name) {
        List<Element> chain = new ArrayList<>();
        Element style = styles.get(family + "/" + name);
        while (style != null && chain.size() < LONGEST_CHAIN) {
            chain.add(style);
            style = styles.get(family + "/" + style.attr("style:parent-style-name"));
        }
        return chain;
    }
}
