package dev.mcdewey.ingest.parser.html;

import dev.mcdewey.ingest.parser.format.Format;
import dev.mcdewey.ingest.parser.format.SourcePage;
import dev.mcdewey.ingest.parser.format.UnreadableException;
import dev.mcdewey.ingest.parser.text.SourceText;
import org.jsoup.nodes.Document;

/** HTML and XHTML files. */
public final class HtmlFormat implements Format {

    @Override
    public SourcePage read(byte[] bytes) throws UnreadableException {
        Document page = HtmlPage.parse(SourceText.decode(bytes));
        if (!HtmlPage.isFrameset(page) && !page.body().hasText() && page.selectFirst("script") != null) {
            throw new UnreadableException(
                    "has no visible text; a script would make it, so save the page as a browser shows it");
        }
        return new SourcePage(page, null);
    }
}
