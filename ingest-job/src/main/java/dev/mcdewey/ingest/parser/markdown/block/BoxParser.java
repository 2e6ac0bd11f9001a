package dev.mcdewey.ingest.parser.markdown.block;

import org.commonmark.node.Block;
import org.commonmark.parser.block.AbstractBlockParser;

/** Parses a block that holds others. */
abstract class BoxParser extends AbstractBlockParser {

    /** What sets a body off from the text around it. */
    static final int INDENT = 4;

    private final Block box;

    BoxParser(Block box) {
        this.box = box;
    }

    @Override
    public final Block getBlock() {
        return box;
    }

    @Override
    public final boolean isContainer() {
        return true;
    }

    @Override
    public final boolean canContain(Block child) {
        return true;
    }
}
