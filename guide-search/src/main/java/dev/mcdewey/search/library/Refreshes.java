package dev.mcdewey.search.library;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.SourceFilter;
import co.elastic.clients.util.ObjectBuilder;
import dev.mcdewey.index.refresh.RefreshRecord;
import dev.mcdewey.index.refresh.SynonymGroup;
import dev.mcdewey.search.store.GuideStore;
import dev.mcdewey.search.store.NoLibraryException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/** Reads what is remembered of refreshes. */
final class Refreshes {

    /** A fortnight of nightly refreshes, and some by hand. */
    private static final int LATEST = 20;

    private static final Query ALL = Query.of(q -> q.matchAll(m -> m));
    private static final Query GOOD = Query.of(q -> q.terms(t -> t.field("outcome")
            .terms(v -> v.value(RefreshRecord.GOOD.stream().map(FieldValue::of).toList()))));

    private static final String SYNONYMS = "synonyms";

    private final GuideStore store;

    Refreshes(GuideStore store) {
        this.store = store;
    }

    /** The latest, newest first, however they ended. */
    Mono<List<RefreshRecord>> latest() {
        return told(ALL, LATEST);
    }

    /** The latest that ended well, however many have failed since. */
    Mono<Optional<RefreshRecord>> lastGood() {
        return told(GOOD, 1).map(found -> found.stream().findFirst());
    }

    /** The synonyms of the latest that ended well. */
    Mono<List<SynonymGroup>> synonyms() {
        return newest("searching", GOOD, 1, f -> f.includes(SYNONYMS), Declared.class)
                .map(found -> found.stream()
                        .flatMap(declared -> declared.synonyms().stream())
                        .toList());
    }

    record Declared(List<SynonymGroup> synonyms) {
        /** Earlier versions stored none. */
        Declared {
            synonyms = Objects.requireNonNullElse(synonyms, List.of());
        }
    }

    private Mono<List<RefreshRecord>> told(Query query, int count) {
        return newest("asking for the last refreshes", query, count, whole -> whole, RefreshRecord.class);
    }

    private <T> Mono<List<T>> newest(
            String purpose,
            Query query,
            int count,
            Function<SourceFilter.Builder, ObjectBuilder<SourceFilter>> part,
            Class<T> type) {
        SearchRequest newest = SearchRequest.of(s -> s.index(store.names().refreshes())
                .query(query)
                .size(count)
                .source(f -> f.filter(part))
                .sort(o -> o.field(f -> f.field("finished").order(SortOrder.Desc))));
        return store.ask(purpose, client -> client.search(newest, type))
                .map(answer -> answer.hits().hits().stream()
                        .map(Hit::source)
                        .filter(Objects::nonNull)
                        .toList())
                .onErrorReturn(NoLibraryException.class, List.of());
    }
}
