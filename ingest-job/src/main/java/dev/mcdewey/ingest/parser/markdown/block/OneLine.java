package dev.mcdewey.ingest.parser.markdown.block;

import org.commonmark.node.Block;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.ParserState;

/** A block of one line. */
final class OneLine extends BoxParser {

    OneLine(Block box) {
        super(box);
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return BlockContinue.none();
    }
}
