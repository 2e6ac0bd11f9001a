package dev.mcdewey.ingest.parser.html;

import dev.mcdewey.ingest.parser.format.Format;
import dev.mcdewey.ingest.parser.format.SourcePage;
import dev.mcdewey.ingest.parser.format.UnreadableException;
import dev.mcdewey.ingest.parser.text.SourceText;

/** HTML and XHTML files. */
public final class HtmlFormat implements Format {

    @Override
    public SourcePage read(byte[] bytes) throws UnreadableException {
        return new SourcePage(HtmlPage.parse(SourceText.decode(bytes)), null);
    }
}
