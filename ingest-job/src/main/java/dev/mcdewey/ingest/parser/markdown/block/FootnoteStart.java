package dev.mcdewey.ingest.parser.markdown.block;

import dev.mcdewey.ingest.parser.html.HtmlPage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Opens the text of a footnote: {@code [^1]: …}. */
final class FootnoteStart extends LineStart {

    private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^([^\\]\\s]+)]:[ \\t]*");

    @Override
    BlockStart start(String words, ParserState state, MatchedBlockParser matched) {
        Matcher footnote = FOOTNOTE.matcher(words);
        if (!footnote.lookingAt()) {
            return BlockStart.none();
        }
        String open = "<div data-footnote=\"" + HtmlPage.escape(footnote.group(1)) + "\">";
        return BlockStart.of(new IndentedBox(new HtmlBox(open, "</div>"), 2))
                .atIndex(state.getNextNonSpaceIndex() + footnote.end());
    }
}
