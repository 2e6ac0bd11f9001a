package dev.mcdewey.ingest.parser.tidy;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Sees a list in paragraphs that begin with a bullet, and a heading in one with a numbered style. */
final class StyledParagraphs implements Mend {

    private static final Pattern BULLET =
            Pattern.compile("[\\s\\u00a0]*[·•▪◦●‣\\uf0b7\\uf0a7][\\s\\u00a0].*", Pattern.DOTALL);
    private static final Mend HEADINGS = new StyledHeadings();
    private static final Mend ITEMS = new StyledItems();

    @Override
    public void mend(Element paragraph, String value) {
        if (!StyledHeadings.level(paragraph).isEmpty()) {
            HEADINGS.mend(paragraph, "");
        } else if (BULLET.matcher(paragraph.wholeText()).matches()) {
            ITEMS.mend(paragraph, "");
        }
    }
}
