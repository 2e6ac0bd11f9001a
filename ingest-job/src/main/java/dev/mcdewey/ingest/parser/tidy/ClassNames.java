package dev.mcdewey.ingest.parser.tidy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** The classes of an element, read without the pattern and the set that jsoup makes for each call. */
final class ClassNames {

    private ClassNames() {}

    /** The classes in lower case, in their order; most elements have none. */
    static List<String> of(Element element) {
        if (element.attributesSize() == 0) {
            return List.of();
        }
        return in(element.attributes().get("class"));
    }

    /** Those that the value of an attribute names. */
    static List<String> in(String attribute) {
        String names = attribute.strip();
        if (names.isEmpty() || names.indexOf(' ') < 0) {
            return names.isEmpty() ? List.of() : List.of(names.toLowerCase(Locale.ROOT));
        }
        return split(names.toLowerCase(Locale.ROOT));
    }

    private static List<String> split(String names) {
        List<String> split = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= names.length(); i++) {
            boolean space = i == names.length() || Character.isWhitespace(names.charAt(i));
            if (space && from >= 0) {
                split.add(names.substring(from, i));
                from = -1;
            } else if (!space && from < 0) {
                from = i;
            }
        }
        return split;
    }
}
