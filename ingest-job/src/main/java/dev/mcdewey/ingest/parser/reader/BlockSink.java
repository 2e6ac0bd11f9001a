package dev.mcdewey.ingest.parser.reader;

import dev.mcdewey.ingest.guide.Block;
import org.jsoup.nodes.Element;

/** Takes what a reader finds, in reading order. */
interface BlockSink {

    /** Takes a block. */
    void block(Block block);

    /** Takes a heading, or says that here a heading is no more than a line of text. */
    boolean heading(Element element);
}
