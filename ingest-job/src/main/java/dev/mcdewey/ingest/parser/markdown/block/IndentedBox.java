package dev.mcdewey.ingest.parser.markdown.block;

import org.commonmark.node.Block;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.ParserState;

/** A box that goes on as long as its lines are indented. */
final class IndentedBox extends BoxParser {

    private final int indent;

    IndentedBox(Block box, int indent) {
        super(box);
        this.indent = indent;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            return BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        return state.getIndent() >= indent ? BlockContinue.atColumn(state.getColumn() + indent) : BlockContinue.none();
    }
}
