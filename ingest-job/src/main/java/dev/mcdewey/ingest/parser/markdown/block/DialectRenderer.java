package dev.mcdewey.ingest.parser.markdown.block;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.jsoup.parser.Tag;

/** Writes the blocks of the dialects, and as words the tags that are none. */
final class DialectRenderer implements NodeRenderer {

    private static final Pattern BARE = Pattern.compile("</?([A-Za-z]\\w*)>");

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;

    DialectRenderer(HtmlNodeRendererContext context) {
        this.context = context;
        this.html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(HtmlBox.class, DefinitionBox.class, AttributeBox.class, HtmlInline.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof HtmlInline tag) {
            renderTag(tag.getLiteral());
            return;
        }
        html.line();
        html.raw(opening(node));
        html.line();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
        html.line();
        html.raw(node instanceof HtmlBox box ? box.close() : "");
        html.line();
    }

    private static String opening(Node node) {
        return node instanceof HtmlBox box
                ? box.open()
                : node instanceof AttributeBox attributes ? attributes.html() : "";
    }

    /** Writers mean {@code <name>} as a word to be filled in, which a browser would hide. */
    private void renderTag(String literal) {
        Matcher bare = BARE.matcher(literal);
        if (bare.matches() && !Tag.isKnownTag(bare.group(1).toLowerCase(Locale.ROOT))) {
            html.text(literal);
        } else {
            html.raw(literal);
        }
    }
}
