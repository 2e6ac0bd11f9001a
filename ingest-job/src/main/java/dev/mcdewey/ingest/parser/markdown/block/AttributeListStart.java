package dev.mcdewey.ingest.parser.markdown.block;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Takes a line of kramdown attributes, such as {@code {: .note #id}}, for what it says about a neighbour. */
final class AttributeListStart extends LineStart {

    private static final Pattern LIST = Pattern.compile("\\{:\\s*([^{}]*)}\\s*");

    @Override
    BlockStart start(String words, ParserState state, MatchedBlockParser matched) {
        Matcher list = LIST.matcher(words);
        if (!list.matches()) {
            return BlockStart.none();
        }
        return BlockStart.of(new OneLine(new AttributeBox(list.group(1))))
                .atIndex(state.getLine().getContent().length());
    }

    private static final class OneLine extends BoxParser {

        OneLine(AttributeBox box) {
            super(box);
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return BlockContinue.none();
        }
    }
}
