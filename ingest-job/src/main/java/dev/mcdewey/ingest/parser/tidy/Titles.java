package dev.mcdewey.ingest.parser.tidy;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Gives the title that DocBook and its kin set above a table or a figure to what it names. */
final class Titles implements Mend {

    private static final Set<String> FRAMES = Set.of("table", "informaltable", "table-wrapper");
    private static final Mend CAPTIONS = new Captions();

    @Override
    public void mend(Element title, String value) {
        Element parent = title.parent();
        if (parent == null || title.isBlock() == false) {
            return;
        }
        if (parent.hasClass("figure")
                || parent.hasClass("imageblock")
                || parent.normalName().equals("figure")) {
            title.tagName("figcaption");
        } else if (ClassNames.of(parent).stream().anyMatch(FRAMES::contains)) {
            CAPTIONS.mend(title, "");
        }
    }
}
