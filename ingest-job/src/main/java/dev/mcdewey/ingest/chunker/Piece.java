package dev.mcdewey.ingest.chunker;

import dev.mcdewey.ingest.guide.Block;
import dev.mcdewey.ingest.guide.Place;

/**
 * A part of a section that is never cut again.
 *
 * @param source the block that it is, or is part of
 * @param cost its tokens
 * @param tight whether it follows a piece of the same block without a blank line
 */
record Piece(Block source, String text, int cost, Place place, boolean tight) {

    ChunkKind kind() {
        return ChunkKind.of(source);
    }

    /** An introduction, such as "The options are:", belongs to what it introduces. */
    boolean introduces() {
        return kind() == ChunkKind.TEXT && text.endsWith(":");
    }

    String separatorAfter(Piece before) {
        return tight && before.tight && before.source.equals(source) ? "\n" : "\n\n";
    }
}
