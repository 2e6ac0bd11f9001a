package dev.mcdewey.ingest.writer;

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
import java.util.concurrent.atomic.AtomicInteger;

/** Which chunks this run stores, and with which places: as hashes, so that millions fit in memory. */
public final class WrittenChunks {

    private final Map<ChunkKey, Integer> places = new ConcurrentHashMap<>();
    private final AtomicInteger stored = new AtomicInteger();
    private final Bulk bulk;
    private final Optional<Generation> earlier;

    /**
     * Begins a run.
     *
     * @param earlier the generation that holds chunks which need not be stored again; nothing where it began empty
     */
    public WrittenChunks(Bulk bulk, Optional<Generation> earlier) {
        this.bulk = bulk;
        this.earlier = earlier;
    }

    /** Those that are not there yet and that no other thread stores; they are the caller's to store. */
    List<NewChunk> claim(Collection<NewChunk> candidates) throws IOException {
        List<NewChunk> unclaimed = candidates.stream()
                .filter(chunk -> !places.containsKey(chunk.key()))
                .toList();
        Set<String> there = there(unclaimed);
        return unclaimed.stream()
                .filter(chunk -> !there.contains(chunk.key().value()))
                .filter(this::isFirst)
                .toList();
    }

    private Set<String> there(List<NewChunk> chunks) throws IOException {
        List<String> ids = chunks.stream().map(chunk -> chunk.key().value()).toList();
        return earlier.isEmpty() ? Set.of() : bulk.present(earlier.get().chunks(), ids);
    }

    private boolean isFirst(NewChunk chunk) {
        return places.putIfAbsent(chunk.key(), chunk.occurrences().hashCode()) == null;
    }

    boolean has(ChunkKey key, List<Occurrence> occurrences) {
        Integer hash = places.get(key);
        return hash != null && hash == occurrences.hashCode();
    }

    /** Counts what has arrived. */
    void stored(int chunks) {
        stored.addAndGet(chunks);
    }

    /** How many chunks were stored. */
    public int size() {
        return stored.get();
    }
}
