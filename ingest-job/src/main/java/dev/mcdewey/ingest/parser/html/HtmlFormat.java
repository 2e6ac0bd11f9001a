package dev.mcdewey.ingest.parser.html;

import dev.mcdewey.ingest.parser.format.Format;
import dev.mcdewey.ingest.parser.format.SourcePage;
import dev.mcdewey.ingest.parser.format.UnreadableException;
import dev.mcdewey.ingest.parser.text.SourceText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** HTML and XHTML files. */
public final class HtmlFormat implements Format {

    private static final int LONGEST_FORWARDING = 300;

    @Override
    public SourcePage read(byte[] bytes) throws UnreadableException {
        Document page = HtmlPage.parse(SourceText.decode(bytes));
        if (forwards(page)) {
            throw new UnreadableException("says nothing of its own: it forwards its readers to another page");
        }
        return new SourcePage(page, null);
    }

    /** What such a page says is only for readers whose browser stays. */
    private static boolean forwards(Document page) {
        Element refresh = page.selectFirst("meta[http-equiv=refresh][content*=url]");
        return refresh != null && page.body().text().length() < LONGEST_FORWARDING;
    }
}
