package dev.mcdewey.ingest.parser.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The styles of a Word file, each with what it inherits. */
final class WordStyles {

    /** Files have been seen whose styles inherit from each other in a circle. */
    private static final int LONGEST_CHAIN = 12;

    private final Map<String, Element> styles = new HashMap<>();

    WordStyles(@Nullable Document part) {
        if (part != null) {
            part.getElementsByTag("w:style").forEach(style -> styles.put(style.attr("w:styleId"), style));
        }
    }

    /** The name that Word knows the style by, which is English where the id may not be. */
    String name(String id) {
        Element name = Xml.child(styles.get(id), "w:name");
        return name == null ? id : name.attr("w:val");
    }

    /** The first property on the way from the style to what it inherits from, or null. */
    @Nullable
    Element inherited(String id, String group, String property) {
        return chain(id).stream()
                .map(style -> Xml.at(style, group, property))
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
    }

    /** Whether the style, or one that it inherits from, bears a name of that kind. */
    boolean isNamed(String id, Predicate<String> kind) {
        return kind.test(name(id))
                || chain(id).stream().anyMatch(style -> kind.test(Xml.attr(Xml.child(style, "w:name"), "w:val")));
    }

    private List<Element> chain(String id) {
        List<Element> chain = new ArrayList<>();
        Element style = styles.get(id);
        while (style != null && chain.size() < LONGEST_CHAIN) {
            chain.add(style);
            style = styles.get(Xml.attr(Xml.child(style, "w:basedOn"), "w:val"));
        }
        return chain;
    }

    /** Whether a property that is there or not, such as w:vanish, is on. */
    static boolean isOn(@Nullable Element property) {
        return property != null && !property.attr("w:val").matches("0|false|off");
    }
}
