package dev.mcdewey.ingest.parser.tidy;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * One name and what it means.
 *
 * @param tag the tag that it holds for, or empty for any
 * @param by what kind of name it is: {@code .} a class, {@code #} an id, {@code @} a role, else a tag
 * @param prefix whether the name is only the beginning of a class
 * @param others further classes that the element must bear
 */
record NameRule(String tag, char by, String name, boolean prefix, List<String> others, Meaning meaning) {

    static NameRule of(String selector, Meaning meaning) {
        int sign = 0;
        while (sign < selector.length() && ".#@".indexOf(selector.charAt(sign)) < 0) {
            sign++;
        }
        String tag = selector.substring(0, sign);
        if (sign == selector.length()) {
            return new NameRule("", ' ', tag, false, List.of(), meaning);
        }
        boolean prefix = selector.endsWith("*");
        String[] names = selector.substring(sign + 1, selector.length() - (prefix ? 1 : 0))
                .split("\\.");
        List<String> others = List.of(names).subList(1, names.length);
        return new NameRule(tag, selector.charAt(sign), names[0], prefix, others, meaning);
    }

    boolean fits(Element element) {
        if (!tag.isEmpty() && !tag.equals(element.normalName())) {
            return false;
        }
        return others.isEmpty() || ClassNames.of(element).containsAll(others);
    }
}
