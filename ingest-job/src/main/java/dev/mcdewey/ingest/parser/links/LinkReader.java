package dev.mcdewey.ingest.parser.links;

import dev.mcdewey.ingest.guide.PageLinks;
import dev.mcdewey.ingest.parser.format.PageElements;
import dev.mcdewey.ingest.parser.format.SourcePage;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the links by which a guide orders its own pages. */
public final class LinkReader {

    private static final Pattern FRONT_PAGE =
            Pattern.compile("(?i)(.*/)?(_?index|readme|toc|contents?|summary|default|home|manual)\\.[a-z]+");

    /** What a button to the next page says, arrows around it left out. */
    private static final Set<String> NEXT = Set.of("next", "next page", "next topic", "next section", "next chapter");

    /** No such button says more, arrows included. */
    private static final int LONGEST = 30;

    private static final Set<String> UP = Set.of("up", "parent topic");
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L} ]+");

    /** Longer lists are cut off: a contents page of more entries than this is generated noise. */
    private static final int MOST_CONTENTS = 20_000;

    private final GuideAddresses addresses;
    private final boolean front;
    private final Set<String> contents = new LinkedHashSet<>();
    private @Nullable String nextByRelation;
    private @Nullable String nextByWord;
    private @Nullable String upByRelation;
    private @Nullable String upByWord;

    private LinkReader(String path) {
        addresses = new GuideAddresses(path);
        front = FRONT_PAGE.matcher(path).matches();
    }

    /** Where the page's links lead, seen from its path inside the guide. */
    public static PageLinks read(SourcePage page, String path) {
        LinkReader reader = new LinkReader(path);
        PageElements.in(page.html(), LinkReader::isLink).forEach(reader::see);
        return new PageLinks(
                first(reader.nextByRelation, reader.nextByWord),
                first(reader.upByRelation, reader.upByWord),
                List.copyOf(reader.contents),
                page.weight());
    }

    private static boolean isLink(Element element) {
        String name = element.normalName();
        return (name.equals("a") || name.equals("link")) && element.hasAttr("href");
    }

    private static @Nullable String first(@Nullable String sure, @Nullable String likely) {
        return sure == null ? likely : sure;
    }

    private void see(Element link) {
        String relation = link.attr("rel").toLowerCase(Locale.ROOT);
        if (relation.equals("next")) {
            nextByRelation = nextByRelation == null ? target(link) : nextByRelation;
        } else if (relation.equals("up")) {
            upByRelation = upByRelation == null ? target(link) : upByRelation;
        } else if (asksWords() && link.normalName().equals("a")) {
            seeWords(link);
        }
    }

    /** Relations, which pages name in their head, say it more surely. */
    private boolean asksWords() {
        return front || nextByRelation == null || upByRelation == null;
    }

    /** Addresses are only worked out where they are wanted, which on most pages they hardly ever are. */
    private void seeWords(Element link) {
        String words = words(link);
        if (NEXT.contains(words)) {
            nextByWord = nextByWord == null ? target(link) : nextByWord;
        } else if (UP.contains(words)) {
            upByWord = upByWord == null ? target(link) : upByWord;
        } else if (front && contents.size() < MOST_CONTENTS) {
            addresses.inGuide(link.attr("href")).ifPresent(contents::add);
        }
    }

    private @Nullable String target(Element link) {
        return addresses.inGuide(link.attr("href")).orElse(null);
    }

    private static String words(Element link) {
        String text = link.text().toLowerCase(Locale.ROOT);
        boolean button =
                text.length() <= LONGEST && (text.contains("next") || text.contains("up") || text.contains("parent"));
        return button ? NOT_WORDS.matcher(text).replaceAll(" ").strip() : text;
    }
}
