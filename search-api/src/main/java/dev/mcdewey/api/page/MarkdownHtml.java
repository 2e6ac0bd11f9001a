package dev.mcdewey.api.page;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;

/** Stored Markdown as HTML that can do no harm: raw HTML is shown as text, and links lead to web addresses only. */
final class MarkdownHtml {

    private static final List<Extension> TABLES = List.of(TablesExtension.create());

    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(TABLES)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .build();

    private MarkdownHtml() {}

    /**
     * Renders a text.
     *
     * @param markdown the text
     * @param original the address its relative links are meant against; null where it is not known
     */
    static String of(String markdown, @Nullable String original) {
        Node text = PARSER.parse(markdown);
        text.accept(new OutOfPlace(original));
        return RENDERER.render(text);
    }
}
