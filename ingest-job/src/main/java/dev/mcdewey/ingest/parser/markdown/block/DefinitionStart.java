package dev.mcdewey.ingest.parser.markdown.block;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Opens a definition below its term: {@code : …}. */
final class DefinitionStart extends LineStart {

    private static final Pattern DEFINITION = Pattern.compile(":([ \\t]+)\\S.*");

    @Override
    BlockStart start(String words, ParserState state, MatchedBlockParser matched) {
        Matcher definition = DEFINITION.matcher(words);
        if (!definition.matches()
                || !followsTerm(matched.getMatchedBlockParser().getBlock())) {
            return BlockStart.none();
        }
        int text = 1 + definition.group(1).length();
        return BlockStart.of(new IndentedBox(new DefinitionBox(), Math.min(text, BoxParser.INDENT)))
                .atIndex(state.getNextNonSpaceIndex() + text);
    }

    private static boolean followsTerm(Node matched) {
        Node before = matched instanceof Paragraph ? matched : matched.getLastChild();
        return before instanceof Paragraph || before instanceof DefinitionBox;
    }
}
