package dev.mcdewey.search.similar;

import dev.mcdewey.index.guide.ChunkId;
import dev.mcdewey.search.hits.Hit;
import java.util.List;

/**
 * What is similar to a chunk.
 *
 * @param chunkId the chunk that others were compared with
 * @param hits the nearest chunks, best first, one for each section; each snippet is the beginning of its text
 * @param notices what the asker should know, in sentences, such as which versions there are
 */
public record SimilarPage(ChunkId chunkId, List<Hit> hits, List<String> notices) {}
