package dev.mcdewey.ingest.parser.markdown.block;

import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Opens a block at a line that is not indented like code. */
abstract class LineStart extends AbstractBlockParserFactory {

    @Override
    public final BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        if (state.isBlank() || state.getIndent() >= BoxParser.INDENT) {
            return BlockStart.none();
        }
        CharSequence line = state.getLine().getContent();
        String words =
                line.subSequence(state.getNextNonSpaceIndex(), line.length()).toString();
        return start(words, state, matched);
    }

    /** The block that begins with these words, which are the line without its indent. */
    abstract BlockStart start(String words, ParserState state, MatchedBlockParser matched);
}
