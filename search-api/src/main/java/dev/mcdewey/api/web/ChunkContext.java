package dev.mcdewey.api.web;

import dev.mcdewey.index.guide.ChunkId;
import dev.mcdewey.search.reading.ChunkView;
import java.util.List;

/**
 * A chunk among its neighbours.
 *
 * @param chunkId the chunk that was asked for
 * @param chunks it and its neighbours in reading order
 */
record ChunkContext(ChunkId chunkId, List<ChunkView> chunks) {}
