package dev.mcdewey.search.library;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregate;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregationSource;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeBucket;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import dev.mcdewey.index.guide.Fields;
import dev.mcdewey.search.store.Answered;
import dev.mcdewey.search.store.GuideStore;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/** Counts what is indexed, place by place. */
final class Places {

    private static final String PLACES = "places";
    private static final String CHUNKS = "chunks";

    /** One answer for most libraries; a longer list is read in several. */
    private static final int AT_ONCE = 1000;

    private static final List<Map<String, CompositeAggregationSource>> SOURCES = Stream.of(
                    Fields.VENDOR, Fields.PRODUCT, Fields.VERSION, Fields.GUIDE)
            .map(field -> Map.of(field, CompositeAggregationSource.of(s -> s.terms(t -> t.field(field)))))
            .toList();

    /** A version that was published since is asked for anew where it is missed. */
    private static final Duration HOLDS = Duration.ofSeconds(10);

    private final GuideStore store;
    private final Mono<List<Place>> recently;

    Places(GuideStore store) {
        this.store = store;
        this.recently = all().cache(found -> HOLDS, failed -> Duration.ZERO, () -> Duration.ZERO);
    }

    /** As they were some seconds ago at most. */
    Mono<List<Place>> recently() {
        return recently;
    }

    Mono<List<Place>> all() {
        return after(Map.of())
                .expand(part -> part.afterKey().isEmpty() ? Mono.empty() : after(part.afterKey()))
                .flatMapIterable(part -> part.buckets().array())
                .map(Places::place)
                .collectList();
    }

    private Mono<CompositeAggregate> after(Map<String, FieldValue> key) {
        SearchRequest request = SearchRequest.of(s -> s.index(store.names().files())
                .allowPartialSearchResults(false)
                .size(0)
                .query(q -> q.bool(b -> b.mustNot(n -> n.exists(e -> e.field(Fields.QUARANTINE)))))
                .aggregations(PLACES, countingFrom(key)));
        return store.ask("reading the catalogue", client -> client.search(request, Void.class))
                .map(answer -> Answered.part(answer.aggregations(), PLACES).composite());
    }

    private static Aggregation countingFrom(Map<String, FieldValue> key) {
        return Aggregation.of(a -> a.composite(c -> {
                    c.size(AT_ONCE).sources(SOURCES);
                    return key.isEmpty() ? c : c.after(key);
                })
                .aggregations(CHUNKS, s -> s.sum(m -> m.field(Fields.CHUNKS))));
    }

    private static Place place(CompositeBucket bucket) {
        return new Place(
                name(bucket, Fields.VENDOR),
                name(bucket, Fields.PRODUCT),
                name(bucket, Fields.VERSION),
                name(bucket, Fields.GUIDE),
                Math.toIntExact(bucket.docCount()),
                (int) Answered.part(bucket.aggregations(), CHUNKS).sum().value());
    }

    private static String name(CompositeBucket bucket, String field) {
        return Answered.part(bucket.key(), field).stringValue();
    }
}
