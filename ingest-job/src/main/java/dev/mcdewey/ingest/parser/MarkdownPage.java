package dev.mcdewey.ingest.parser;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.nodes.Document;

/** Turns Markdown into an HTML page. */
final class MarkdownPage {

    /** Deeper than any real page, and shallow enough for the renderer's recursion. */
    private static final int DEEPEST = 100;

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

    private final Parser parser = Parser.builder()
            .extensions(EXTENSIONS)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();
    private final HtmlRenderer renderer =
            HtmlRenderer.builder().extensions(EXTENSIONS).build();

    Document toHtml(FrontMatter page) {
        String html = renderer.render(parser.parse(Shortcodes.expand(page.body())));
        Document document = HtmlPage.parse(html);
        HeadingIds.assign(document);
        if (page.description() != null) {
            document.body().prependElement("p").text(page.description());
        }
        return document;
    }
}
