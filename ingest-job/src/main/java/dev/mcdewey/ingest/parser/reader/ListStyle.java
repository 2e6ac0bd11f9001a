package dev.mcdewey.ingest.parser.reader;

import dev.mcdewey.ingest.guide.Numerals;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Knows how a list, or an item of one, asks to be numbered. */
final class ListStyle {

    private ListStyle() {}

    /** The numerals that its style names, else those that its type names, else the given ones. */
    static Numerals numerals(Element element, Numerals usual) {
        if (element.attributesSize() == 0) {
            return usual;
        }
        Numerals typed = Numerals.ofType(element.attr("type"), usual);
        String style = element.attr("style");
        return style.isEmpty() ? typed : styled(style, typed);
    }

    /** Of several declarations the last one counts. */
    private static Numerals styled(String style, Numerals typed) {
        Numerals numerals = typed;
        for (String declaration : style.toLowerCase(Locale.ROOT).split(";", -1)) {
            int colon = declaration.indexOf(':');
            String name = colon < 0 ? "" : declaration.substring(0, colon).strip();
            if (name.equals("list-style") || name.equals("list-style-type")) {
                numerals = named(declaration.substring(colon + 1), numerals);
            }
        }
        return numerals;
    }

    /** A style may also say where a mark stands, or which picture it is. */
    private static Numerals named(String value, Numerals usual) {
        Numerals numerals = usual;
        for (String word : value.strip().split(" ", -1)) {
            numerals = Numerals.ofStyle(word, numerals);
        }
        return numerals;
    }
}
