package dev.mcdewey.ingest.parser.markdown.finish;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Gives the headings of rendered Markdown the ids that sites give them. */
final class HeadingIds {

    /** Attributes behind a heading, of which only the id matters. */
    private static final Pattern GIVEN = Pattern.compile(
            "\\s*\\{:?\\s*((?:[#.][^\\s{}]+|[\\w-]+=(?:\"[^\"{}]*\"|[^\\s{}]+)|-)(?:\\s+[^{}]*)?)}\\s*$");

    private static final Pattern ID = Pattern.compile("(?:^|\\s)#([^\\s#{}]+)");
    private static final Pattern NOT_IN_SLUGS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}_ -]");

    private HeadingIds() {}

    static void assign(Document page) {
        Map<String, Integer> taken = new HashMap<>();
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            String given = givenId(heading);
            if (!heading.hasAttr("id")) {
                heading.id(unique(given.isEmpty() ? slug(heading.text()) : given, taken));
            }
        }
    }

    /** Takes the attributes out of the heading, and gives the id among them. */
    private static String givenId(Element heading) {
        if (heading.lastChild() instanceof TextNode last) {
            Matcher given = GIVEN.matcher(last.getWholeText());
            if (given.find()) {
                last.text(last.getWholeText().substring(0, given.start()));
                Matcher id = ID.matcher(given.group(1));
                return id.find() ? id.group(1) : "";
            }
        }
        return "";
    }

    private static String slug(String text) {
        return NOT_IN_SLUGS
                .matcher(text.strip().toLowerCase(Locale.ROOT))
                .replaceAll("")
                .replace(' ', '-');
    }

    private static String unique(String id, Map<String, Integer> taken) {
        int before = taken.merge(id, 1, Integer::sum) - 1;
        return before == 0 ? id : id + "-" + before;
    }
}
