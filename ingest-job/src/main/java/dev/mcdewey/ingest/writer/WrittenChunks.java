package dev.mcdewey.ingest.writer;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.MgetResponse;
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
import java.util.stream.Collectors;

/** Which chunks this run stores, and with which places: as hashes, so that millions fit in memory. */
public final class WrittenChunks {

    private final Map<ChunkKey, Integer> places = new ConcurrentHashMap<>();
    private final ElasticsearchClient client;
    private final Optional<Generation> earlier;

    /**
     * Begins a run.
     *
     * @param earlier the generation that holds chunks which need not be stored again; nothing where it began empty
     */
    public WrittenChunks(ElasticsearchClient client, Optional<Generation> earlier) {
        this.client = client;
        this.earlier = earlier;
    }

    /** Those that are not there yet and that no other thread stores; they are the caller's to store. */
    List<NewChunk> claim(Collection<NewChunk> candidates) throws IOException {
        List<NewChunk> unclaimed = candidates.stream()
                .filter(chunk -> !places.containsKey(chunk.key()))
                .toList();
        Set<String> stored = stored(unclaimed);
        return unclaimed.stream()
                .filter(chunk -> !stored.contains(chunk.key().value()))
                .filter(chunk ->
                        places.putIfAbsent(chunk.key(), chunk.occurrences().hashCode()) == null)
                .toList();
    }

    private Set<String> stored(List<NewChunk> chunks) throws IOException {
        if (earlier.isEmpty() || chunks.isEmpty()) {
            return Set.of();
        }
        List<String> ids = chunks.stream().map(chunk -> chunk.key().value()).toList();
        MgetResponse<Void> found =
                client.mget(m -> m.index(earlier.get().chunks()).ids(ids).source(s -> s.fetch(false)), Void.class);
        return found.docs().stream()
                .filter(doc -> doc.isResult() && doc.result().found())
                .map(doc -> doc.result().id())
                .collect(Collectors.toSet());
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
