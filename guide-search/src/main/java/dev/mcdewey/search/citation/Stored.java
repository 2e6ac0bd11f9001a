package dev.mcdewey.search.citation;

import dev.mcdewey.index.guide.ChunkId;
import dev.mcdewey.index.guide.GuideChunk;
import dev.mcdewey.index.guide.Occurrence;
import java.util.Optional;

/**
 * A chunk as it is stored.
 *
 * @param key its id in the index
 * @param chunk its content without the vector
 */
record Stored(String key, GuideChunk chunk) {

    Optional<Occurrence> at(ChunkId id) {
        return chunk.occurrences().stream()
                .filter(place -> place.chunkId().equals(id))
                .findFirst();
    }
}
