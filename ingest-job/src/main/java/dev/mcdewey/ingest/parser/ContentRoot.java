package dev.mcdewey.ingest.parser;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Finds the part of a page that is its content. */
final class ContentRoot {

    private static final List<String> CANDIDATES = List.of("main", "[role=main]", "article", "#content", ".body");

    /** An element that holds less of the page than this is a teaser or an empty frame, not the content. */
    private static final double LEAST_SHARE = 0.1;

    private ContentRoot() {}

    static Element of(Document page) {
        int whole = page.body().text().length();
        for (String candidate : CANDIDATES) {
            Elements found = page.body().select(candidate);
            if (found.size() == 1 && found.get(0).text().length() > whole * LEAST_SHARE) {
                return found.get(0);
            }
        }
        return page.body();
    }
}
