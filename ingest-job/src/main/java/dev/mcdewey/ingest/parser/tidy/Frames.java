package dev.mcdewey.ingest.parser.tidy;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Takes lists and tables apart that are only there to place what they hold. */
final class Frames implements Mend {

    private static final Set<String> PARTS = Set.of("li", "tbody", "tr", "td", "dd");

    @Override
    public void mend(Element frame, String value) {
        frame.tagName("div");
        apart(frame);
    }

    private static void apart(Element frame) {
        for (Element part : frame.children()) {
            if (PARTS.contains(part.normalName())) {
                part.tagName("div");
                apart(part);
            }
        }
    }
}
