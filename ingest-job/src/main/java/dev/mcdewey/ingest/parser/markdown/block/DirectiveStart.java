package dev.mcdewey.ingest.parser.markdown.block;

import dev.mcdewey.ingest.parser.markdown.code.Directives;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Opens the fenced boxes of Docusaurus, VuePress, Pandoc and MyST. */
final class DirectiveStart extends LineStart {

    private static final Pattern COLONS = Pattern.compile("(:{3,})\\s*([\\w{\\[.].*)");
    private static final Pattern FENCED = Pattern.compile("(`{3,}|~{3,})\\s*(\\{.*)");

    @Override
    BlockStart start(String words, ParserState state, MatchedBlockParser matched) {
        Matcher colons = COLONS.matcher(words.strip());
        if (colons.matches()) {
            return box(colons.group(1), colons.group(2), state);
        }
        Matcher fenced = FENCED.matcher(words.strip());
        return fenced.matches() && Directives.holdsMarkdown(fenced.group(2))
                ? box(fenced.group(1), fenced.group(2), state)
                : BlockStart.none();
    }

    private static BlockStart box(String marks, String heading, ParserState state) {
        HtmlBox box = DirectiveHeading.of(heading).box();
        return BlockStart.of(new DirectiveBox(box, marks))
                .atIndex(state.getLine().getContent().length());
    }
}
