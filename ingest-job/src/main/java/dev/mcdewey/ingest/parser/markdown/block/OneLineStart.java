package dev.mcdewey.ingest.parser.markdown.block;

import dev.mcdewey.ingest.parser.html.HtmlPage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/** Takes lines that say something about their neighbours and are not shown themselves. */
final class OneLineStart extends LineStart {

    /** Attributes of kramdown: {@code {: .note #id}}. */
    private static final Pattern ATTRIBUTES = Pattern.compile("\\{:\\s*([^{}]*)}\\s*");

    /** A target of MyST: {@code (id)=}. */
    private static final Pattern TARGET = Pattern.compile("\\(([^()\\s]+)\\)=\\s*");

    /** What an abbreviation stands for, which sites show to those who point at it. */
    private static final Pattern ABBREVIATION = Pattern.compile("\\*\\[[^\\[\\]]+]:.*");

    @Override
    BlockStart start(String words, ParserState state, MatchedBlockParser matched) {
        Block block = block(words);
        return block == null
                ? BlockStart.none()
                : BlockStart.of(new OneLine(block))
                        .atIndex(state.getLine().getContent().length());
    }

    private static @Nullable Block block(String words) {
        Matcher attributes = ATTRIBUTES.matcher(words);
        if (attributes.matches()) {
            return new AttributeBox(attributes.group(1));
        }
        Matcher target = TARGET.matcher(words);
        if (target.matches()) {
            return new HtmlBox("<a id=\"" + HtmlPage.escape(target.group(1)) + "\"></a>", "");
        }
        return ABBREVIATION.matcher(words).matches() ? new HtmlBox("", "") : null;
    }
}
