package dev.mcdewey.ingest.parser.markdown.block;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Teaches the Markdown parser the blocks of the dialects. */
public final class DialectExtension implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {

    @Override
    public void extend(Parser.Builder parser) {
        parser.customBlockParserFactory(new AdmonitionStart())
                .customBlockParserFactory(new DirectiveStart())
                .customBlockParserFactory(new OneLineStart())
                .customBlockParserFactory(new FootnoteStart())
                .customBlockParserFactory(new DefinitionStart())
                .postProcessor(new DefinitionLists())
                .postProcessor(new CodeInfo());
    }

    @Override
    public void extend(HtmlRenderer.Builder renderer) {
        renderer.nodeRendererFactory(DialectRenderer::new);
    }
}
