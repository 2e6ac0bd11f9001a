package dev.mcdewey.ingest.writer;

import dev.mcdewey.index.guide.ChunkKey;
import dev.mcdewey.index.guide.Occurrence;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which chunks this run has stored, and with which places: as hashes, so that millions fit in memory. */
public final class WrittenChunks {

    private final Map<ChunkKey, Integer> places = new HashMap<>();

    void add(ChunkKey key, List<Occurrence> occurrences) {
        places.put(key, occurrences.hashCode());
    }

    List<ChunkKey> among(Collection<ChunkKey> keys) {
        return keys.stream().filter(places::containsKey).toList();
    }

    boolean has(ChunkKey key, List<Occurrence> occurrences) {
        Integer hash = places.get(key);
        return hash != null && hash == occurrences.hashCode();
    }

    /** How many chunks were stored. */
    public int size() {
        return places.size();
    }
}
