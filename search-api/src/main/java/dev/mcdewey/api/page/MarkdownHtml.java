package dev.mcdewey.api.page;

import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Stored Markdown as HTML that can do no harm.
 *
 * <p>Only what the ingest job writes is Markdown: paragraphs, lists, notes with their labels, tables, code. All else that
 * looks like it is a guide's own text, such as the stars of {@code *.log} or a link that a guide about Markdown shows, and
 * stays as it is.
 */
final class MarkdownHtml {

    private static final List<Extension> TABLES = List.of(TablesExtension.create());

    private static final Parser PARSER = Parser.builder()
            .extensions(TABLES)
            .enabledBlockTypes(Set.of(BlockQuote.class, FencedCodeBlock.class, ListBlock.class))
            .inlineParserFactory(context -> new StoredLine())
            .build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(TABLES)
            .attributeProviderFactory(context -> new ItemLabels())
            .build();

    private MarkdownHtml() {}

    /** Renders a text. */
    static String of(String markdown) {
        return RENDERER.render(PARSER.parse(markdown));
    }
}
