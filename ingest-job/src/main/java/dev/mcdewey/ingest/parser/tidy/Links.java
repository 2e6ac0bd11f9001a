package dev.mcdewey.ingest.parser.tidy;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** How much of an element its links are. */
final class Links {

    private static final double MOSTLY = 0.6;
    private static final double NEARLY_ALL = 0.9;
    private static final int FEWEST_CONTENTS = 3;

    /** Signs that say nothing wherever they lead. */
    private static final Set<String> SIGNS = Set.of("¶", "§", "🔗", "↩", "↩︎");

    /** What a link says that only leads to its own heading. */
    private static final Set<String> SELF_LINKS =
            Set.of("", "#", "\u200b", "permalink", "link", "anchor", "link to this heading");

    private Links() {}

    /** Whether the element says little besides links. */
    static boolean fill(Element element) {
        int linked = 0;
        for (Element link : element.getElementsByTag("a")) {
            linked += link.text().length();
        }
        return linked >= element.text().length() * MOSTLY;
    }

    /** Whether a list holds little but links to places in the same page. */
    static boolean areContents(Element list) {
        int links = 0;
        int linked = 0;
        int words = list.text().length();
        for (Element link : list.getElementsByTag("a")) {
            if (link.attr("href").startsWith("#")) {
                links++;
                linked += link.text().length() + 1;
            }
        }
        return (links >= FEWEST_CONTENTS && linked >= words * NEARLY_ALL) || (links > 0 && linked > words);
    }

    static boolean leadToThemselves(Element link) {
        String words = link.text().strip().toLowerCase(Locale.ROOT);
        if (SIGNS.contains(words)) {
            return true;
        }
        if (!link.attr("href").startsWith("#")) {
            return false;
        }
        return words.startsWith("skip to ") || (SELF_LINKS.contains(words) && link.selectFirst("img") == null);
    }
}
