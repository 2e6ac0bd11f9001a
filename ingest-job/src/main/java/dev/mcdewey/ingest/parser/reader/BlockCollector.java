package dev.mcdewey.ingest.parser.reader;

import dev.mcdewey.ingest.guide.Block;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Collects the blocks inside an item, a note or a definition, where headings open no section. */
final class BlockCollector implements BlockSink {

    private final List<Block> blocks = new ArrayList<>();

    @Override
    public void block(Block block) {
        blocks.add(block);
    }

    @Override
    public boolean heading(Element element) {
        return false;
    }

    List<Block> blocks() {
        return blocks;
    }
}
