package dev.mcdewey.search.library;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import dev.mcdewey.index.refresh.RefreshRecord;
import dev.mcdewey.search.store.GuideStore;
import dev.mcdewey.search.store.NoLibraryException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Reads what is remembered of refreshes. */
final class Refreshes {

    /** A fortnight of nightly refreshes, and some by hand. */
    private static final int LATEST = 20;

    private static final Query ALL = Query.of(q -> q.matchAll(m -> m));
    private static final Query GOOD = Query.of(q -> q.terms(t -> t.field("outcome")
            .terms(v -> v.value(RefreshRecord.GOOD.stream().map(FieldValue::of).toList()))));

    private final GuideStore store;

    Refreshes(GuideStore store) {
        this.store = store;
    }

    /** The latest, newest first, however they ended. */
    Mono<List<RefreshRecord>> latest() {
        return newest(ALL, LATEST);
    }

    /** The latest that ended well, however many have failed since. */
    Mono<Optional<RefreshRecord>> lastGood() {
        return newest(GOOD, 1).map(found -> found.stream().findFirst());
    }

    private Mono<List<RefreshRecord>> newest(Query query, int count) {
        SearchRequest newest = SearchRequest.of(s -> s.index(store.names().refreshes())
                .query(query)
                .size(count)
                .sort(o -> o.field(f -> f.field("finished").order(SortOrder.Desc))));
        return store.ask("asking for the last refreshes", client -> client.search(newest, RefreshRecord.class))
                .map(answer -> answer.hits().hits().stream()
                        .map(Hit::source)
                        .filter(Objects::nonNull)
                        .toList())
                .onErrorReturn(NoLibraryException.class, List.of());
    }
}
