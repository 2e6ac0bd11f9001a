package dev.mcdewey.ingest.parser.links;

import dev.mcdewey.ingest.guide.PageLinks;
import dev.mcdewey.ingest.parser.format.SourcePage;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

    private static final Set<String> UP = Set.of("up", "parent topic");
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L} ]+");

    /** Longer lists are cut off: a contents page of more entries than this is generated noise. */
    private static final int MOST_CONTENTS = 20_000;

    private final GuideAddresses addresses;
    private final Set<String> contents = new LinkedHashSet<>();
    private @Nullable String nextByRelation;
    private @Nullable String nextByWord;
    private @Nullable String upByRelation;
    private @Nullable String upByWord;

    private LinkReader(String path) {
        addresses = new GuideAddresses(path);
    }

    /** Where the page's links lead, seen from its path inside the guide. */
    public static PageLinks read(SourcePage page, String path) {
        LinkReader reader = new LinkReader(path);
        for (Element link : page.html().select("a[href], link[rel][href]")) {
            reader.see(link);
        }
        boolean front = FRONT_PAGE.matcher(path).matches();
        return new PageLinks(
                first(reader.nextByRelation, reader.nextByWord),
                first(reader.upByRelation, reader.upByWord),
                front ? List.copyOf(reader.contents) : List.of(),
                page.weight());
    }

    private static @Nullable String first(@Nullable String sure, @Nullable String likely) {
        return sure == null ? likely : sure;
    }

    private void see(Element link) {
        Optional<String> target = addresses.inGuide(link.attr("href"));
        if (target.isEmpty()) {
            return;
        }
        String relation = link.attr("rel").toLowerCase(Locale.ROOT);
        if (relation.equals("next")) {
            nextByRelation = nextByRelation == null ? target.get() : nextByRelation;
        } else if (relation.equals("up")) {
            upByRelation = upByRelation == null ? target.get() : upByRelation;
        } else if (link.normalName().equals("a")) {
            seeWords(link, target.get());
        }
    }

    private void seeWords(Element link, String target) {
        String words = NOT_WORDS
                .matcher(link.text().toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
        if (NEXT.contains(words)) {
            nextByWord = nextByWord == null ? target : nextByWord;
        } else if (UP.contains(words)) {
            upByWord = upByWord == null ? target : upByWord;
        } else if (contents.size() < MOST_CONTENTS) {
            contents.add(target);
        }
    }
}
