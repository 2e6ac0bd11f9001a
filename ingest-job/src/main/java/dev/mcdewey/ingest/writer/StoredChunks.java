package dev.mcdewey.ingest.writer;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch.core.MgetResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import dev.mcdewey.index.generation.Generation;
import dev.mcdewey.index.guide.ChunkKey;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which chunks a generation holds, by their names alone. */
final class StoredChunks {

    private static final Logger LOG = LoggerFactory.getLogger(StoredChunks.class);
    private static final Time KEPT = Time.of(t -> t.time("2m"));
    private static final int PAGE = 5_000;

    private final ElasticsearchClient client;
    private final Generation generation;

    StoredChunks(ElasticsearchClient client, Generation generation) {
        this.client = client;
        this.generation = generation;
    }

    /** Those of these that are there, found or not yet to be found by a search. */
    Set<ChunkKey> among(List<ChunkKey> keys) throws IOException {
        if (keys.isEmpty()) {
            return Set.of();
        }
        List<String> ids = keys.stream().map(ChunkKey::value).toList();
        MgetResponse<Void> found =
                client.mget(m -> m.index(generation.chunks()).ids(ids).source(s -> s.fetch(false)), Void.class);
        return found.docs().stream()
                .filter(doc -> doc.isResult() && doc.result().found())
                .map(doc -> new ChunkKey(doc.result().id()))
                .collect(Collectors.toSet());
    }

    /** All of one guide that a search can find. */
    Set<ChunkKey> of(GuideName guide) throws IOException {
        String view = client.openPointInTime(p -> p.index(generation.chunks()).keepAlive(KEPT))
                .id();
        try {
            return all(view, guide);
        } finally {
            close(view);
        }
    }

    private Set<ChunkKey> all(String view, GuideName guide) throws IOException {
        Set<ChunkKey> keys = new HashSet<>();
        List<FieldValue> after = List.of();
        while (true) {
            List<Hit<Void>> page = page(view, guide, after);
            page.forEach(hit -> keys.add(new ChunkKey(String.valueOf(hit.id()))));
            if (page.size() < PAGE) {
                return keys;
            }
            after = page.get(page.size() - 1).sort();
        }
    }

    private List<Hit<Void>> page(String view, GuideName guide, List<FieldValue> after) throws IOException {
        return client.search(
                        s -> {
                            s.pit(p -> p.id(view).keepAlive(KEPT)).query(guide.query());
                            s.source(c -> c.fetch(false)).size(PAGE);
                            s.sort(o -> o.field(f -> f.field("_shard_doc")));
                            return after.isEmpty() ? s : s.searchAfter(after);
                        },
                        Void.class)
                .hits()
                .hits();
    }

    /** A view that is not closed closes itself soon. */
    private void close(String view) throws IOException {
        try {
            client.closePointInTime(c -> c.id(view));
        } catch (ElasticsearchException e) {
            LOG.warn("A view of {} could not be closed", generation.chunks(), e);
        }
    }
}
