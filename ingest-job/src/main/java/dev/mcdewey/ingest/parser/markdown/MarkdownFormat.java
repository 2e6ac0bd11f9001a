package dev.mcdewey.ingest.parser.markdown;

import dev.mcdewey.ingest.parser.format.Format;
import dev.mcdewey.ingest.parser.format.SourcePage;
import dev.mcdewey.ingest.parser.format.UnreadableException;
import dev.mcdewey.ingest.parser.html.HtmlPage;
import dev.mcdewey.ingest.parser.markdown.block.DialectExtension;
import dev.mcdewey.ingest.parser.markdown.finish.Finish;
import dev.mcdewey.ingest.parser.markdown.paged.PagedText;
import dev.mcdewey.ingest.parser.markdown.site.SiteText;
import dev.mcdewey.ingest.parser.text.SourceText;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.nodes.Document;

/** Markdown files. */
public final class MarkdownFormat implements Format {

    /** Deeper than any real page, and shallow enough for the renderer's recursion. */
    private static final int DEEPEST = 100;

    private static final List<Extension> EXTENSIONS = List.of(
            TablesExtension.create(),
            StrikethroughExtension.builder().requireTwoTildes(true).build(),
            new DialectExtension());

    private final Parser parser = Parser.builder()
            .extensions(EXTENSIONS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();
    private final HtmlRenderer renderer =
            HtmlRenderer.builder().extensions(EXTENSIONS).build();

    @Override
    public SourcePage read(byte[] bytes) throws UnreadableException {
        FrontMatter front =
                FrontMatter.of(SourceText.decode(bytes).replace("\r\n", "\n").replace('\r', '\n'));
        return new SourcePage(toHtml(front), front.title(), front.weight());
    }

    /** What converters left comes first, since what site generators run may reach over pages. */
    private Document toHtml(FrontMatter page) {
        String markdown =
                LooseTables.escape(LooseHeadings.loosen(SiteText.run(PagedText.mark(StrayComments.show(page.body())))));
        Document document = HtmlPage.parse(renderer.render(parser.parse(markdown)));
        Finish.settle(document);
        if (page.description() != null) {
            document.body().prependElement("p").text(page.description());
        }
        return document;
    }
}
