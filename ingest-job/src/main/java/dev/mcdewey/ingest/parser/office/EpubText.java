package dev.mcdewey.ingest.parser.office;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** Turns the elements of a book's page into ones that mean the same on a site, where some would be its frame. */
final class EpubText {

    private EpubText() {}

    static void asContent(Element body) {
        body.select("nav").remove();
        body.select("main, article, header, footer").forEach(part -> part.tagName("div"));
        body.select("aside").forEach(EpubText::readAside);
    }

    /** In a book what stands aside is a note or a box, and always its author's. */
    private static void readAside(Element aside) {
        String kind = aside.attr("epub:type").toLowerCase(Locale.ROOT);
        aside.tagName("div");
        if (kind.matches("note|tip|warning|caution|important")) {
            aside.addClass(kind);
        }
    }
}
