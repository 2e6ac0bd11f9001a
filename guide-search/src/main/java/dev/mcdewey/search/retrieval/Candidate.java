package dev.mcdewey.search.retrieval;

import dev.mcdewey.index.guide.ChunkId;
import java.util.List;

/**
 * What is known of a chunk that may be shown.
 *
 * @param section the section it belongs to, the same in all versions
 * @param vendor the vendor's folder name
 * @param product the product's folder name
 * @param guide the guide's folder name
 * @param kind what it mostly is
 * @param versions every version it stands in
 * @param chunkIds every name it has
 */
public record Candidate(
        String section,
        String vendor,
        String product,
        String guide,
        String kind,
        List<String> versions,
        List<String> chunkIds) {

    /** The files it stands in. */
    List<String> files() {
        return chunkIds.stream().map(ChunkId::fileIn).distinct().toList();
    }
}
