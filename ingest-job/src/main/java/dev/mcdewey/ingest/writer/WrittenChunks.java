package dev.mcdewey.ingest.writer;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import dev.mcdewey.index.generation.Generation;
import dev.mcdewey.index.guide.ChunkKey;
import dev.mcdewey.index.guide.Occurrence;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which chunks this run stores, and with which places: as hashes, so that millions fit in memory. */
public final class WrittenChunks {

    private final Map<ChunkKey, Integer> places = new ConcurrentHashMap<>();
    private final Optional<StoredChunks> earlier;

    /**
     * Begins a run.
     *
     * @param earlier the generation that holds chunks which need not be stored again; nothing where it began empty
     */
    public WrittenChunks(ElasticsearchClient client, Optional<Generation> earlier) {
        this.earlier = earlier.map(generation -> new StoredChunks(client, generation));
    }

    /** Those that are not there yet and that no other thread stores; they are the caller's to store. */
    List<NewChunk> claim(Collection<NewChunk> candidates) throws IOException {
        List<NewChunk> unclaimed = candidates.stream()
                .filter(chunk -> !places.containsKey(chunk.key()))
                .toList();
        Set<ChunkKey> stored = earlier.isEmpty()
                ? Set.of()
                : earlier.get().among(unclaimed.stream().map(NewChunk::key).toList());
        return unclaimed.stream()
                .filter(chunk -> !stored.contains(chunk.key()))
                .filter(this::isFirst)
                .toList();
    }

    private boolean isFirst(NewChunk chunk) {
        return places.putIfAbsent(chunk.key(), chunk.occurrences().hashCode()) == null;
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
