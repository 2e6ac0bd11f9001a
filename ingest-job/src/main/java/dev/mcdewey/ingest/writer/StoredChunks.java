package dev.mcdewey.ingest.writer;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregate;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregationSource;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeBucket;
import co.elastic.clients.elasticsearch.core.search.Hit;
import dev.mcdewey.index.generation.Generation;
import dev.mcdewey.index.guide.ChunkKey;
import dev.mcdewey.index.guide.Fields;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which chunks a generation holds, by their names alone. */
final class StoredChunks {

    private static final Logger LOG = LoggerFactory.getLogger(StoredChunks.class);
    private static final Time KEPT = Time.of(t -> t.time("2m"));
    private static final int PAGE = 5_000;
    private static final int GUIDES = 1_000;

    private final ElasticsearchClient client;
    private final Generation generation;

    StoredChunks(ElasticsearchClient client, Generation generation) {
        this.client = client;
        this.generation = generation;
    }

    /** How many chunks each guide has, as far as a search can find them. */
    Map<GuideName, Long> counts() throws IOException {
        Map<GuideName, Long> counts = new HashMap<>();
        Map<String, FieldValue> after = Map.of();
        do {
            CompositeAggregate page = countsAfter(after);
            for (CompositeBucket bucket : page.buckets().array()) {
                counts.put(name(bucket), bucket.docCount());
            }
            after = page.afterKey();
        } while (!after.isEmpty());
        return counts;
    }

    private static GuideName name(CompositeBucket bucket) {
        return new GuideName(text(bucket, Fields.PRODUCT), text(bucket, Fields.GUIDE));
    }

    private static String text(CompositeBucket bucket, String field) {
        return Objects.requireNonNull(bucket.key().get(field), field).stringValue();
    }

    private CompositeAggregate countsAfter(Map<String, FieldValue> after) throws IOException {
        return Objects.requireNonNull(client.search(
                                s -> s.index(generation.chunks())
                                        .size(0)
                                        .aggregations("guides", a -> a.composite(c -> byGuide(c, after))),
                                Void.class)
                        .aggregations()
                        .get("guides"))
                .composite();
    }

    private static CompositeAggregation.Builder byGuide(
            CompositeAggregation.Builder composite, Map<String, FieldValue> after) {
        composite.size(GUIDES).sources(List.of(source(Fields.PRODUCT), source(Fields.GUIDE)));
        return after.isEmpty() ? composite : composite.after(after);
    }

    private static Map<String, CompositeAggregationSource> source(String field) {
        return Map.of(field, CompositeAggregationSource.of(s -> s.terms(t -> t.field(field))));
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
