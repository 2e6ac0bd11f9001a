package dev.mcdewey.ingest.parser.tidy;

import dev.mcdewey.ingest.parser.format.PageElements;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

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

    /** Of those, what in a sentence names the thing that it leads to. */
    private static final Set<String> NAMES = Set.of("link", "anchor");

    private static final Evaluator LINE = Selector.evaluatorOf("p, li, dt, dd, td, th, h1, h2, h3, h4, h5, h6");
    private static final Set<String> SENTENCES = Set.of("p", "li", "dd", "td");

    private Links() {}

    /** Whether the element says little besides links. */
    static boolean fill(Element element) {
        int linked = 0;
        for (Element link : PageElements.in(element, Links::is)) {
            linked += link.text().length();
        }
        return linked >= element.text().length() * MOSTLY;
    }

    /** Whether a list holds little but links to places in the same page. */
    static boolean areContents(Element list) {
        List<Element> links = PageElements.in(list, link -> is(link) && staysInPage(link));
        if (links.isEmpty()) {
            return false;
        }
        int linked = links.stream().mapToInt(link -> link.text().length() + 1).sum();
        int words = list.text().length();
        return (links.size() >= FEWEST_CONTENTS && linked >= words * NEARLY_ALL) || linked > words;
    }

    static boolean is(Element element) {
        return element.normalName().equals("a");
    }

    static boolean staysInPage(Element link) {
        return link.attr("href").startsWith("#");
    }

    static boolean leadToThemselves(Element link) {
        String words = link.text().strip().toLowerCase(Locale.ROOT);
        if (SIGNS.contains(words)) {
            return true;
        }
        if (!staysInPage(link)) {
            return false;
        }
        return words.startsWith("skip to ")
                || (SELF_LINKS.contains(words)
                        && link.selectFirst("img") == null
                        && !(NAMES.contains(words) && isInSentence(link)));
    }

    private static boolean isInSentence(Element link) {
        Element line = link.closest(LINE);
        return line != null
                && SENTENCES.contains(line.normalName())
                && !line.ownText().isBlank();
    }
}
