package dev.mcdewey.ingest.parser.tidy;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Makes headings of paragraphs that are only styled as such, and of elements with the role. */
final class StyledHeadings implements Mend {

    /** Numbered styles of word processors and their converters, such as Heading1, Head2 or h3-title. */
    private static final Pattern STYLE = Pattern.compile(
            "(?:\\w+-)?(?:mso)?(?:heading|head|hd|h|title)[-_]?([1-6])(?:[-_]?(?:title|num|numbered))?");

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final int LONGEST = 160;

    @Override
    public void mend(Element element, String value) {
        String level = value.isEmpty() ? level(element) : value;
        String words = level.isEmpty() ? "" : element.text();
        if (!words.isBlank() && words.length() <= LONGEST && holdsNoHeading(element)) {
            element.tagName("h" + level);
        }
    }

    private static boolean holdsNoHeading(Element element) {
        Element heading = element.selectFirst("h1, h2, h3, h4, h5, h6");
        return heading == null || heading.equals(element);
    }

    /** The level that a style or a role gives, or nothing. */
    static String level(Element element) {
        if (element.attributesSize() == 0 || HEADINGS.contains(element.normalName())) {
            return "";
        }
        if (element.attr("role").equals("heading")) {
            String level = element.attr("aria-level").strip();
            return level.matches("[1-6]") ? level : "2";
        }
        for (String name : ClassNames.of(element)) {
            String level = hasDigit(name) ? levelOf(name) : "";
            if (!level.isEmpty()) {
                return level;
            }
        }
        return "";
    }

    /** Most names have none, and this is asked of every box of a page. */
    private static boolean hasDigit(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (Character.isDigit(name.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static String levelOf(String name) {
        Matcher style = STYLE.matcher(name);
        return style.matches() ? style.group(1) : "";
    }
}
