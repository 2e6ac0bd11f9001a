package dev.mcdewey.search.library;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import dev.mcdewey.index.guide.Fields;
import dev.mcdewey.search.query.Filters;
import dev.mcdewey.search.query.Scope;
import dev.mcdewey.search.store.Answered;
import dev.mcdewey.search.store.FilterClauses;
import dev.mcdewey.search.store.GuideStore;
import java.util.List;
import reactor.core.publisher.Mono;

/** Knows which kinds of chunks there are. */
final class Kinds {

    private final GuideStore store;

    Kinds(GuideStore store) {
        this.store = store;
    }

    /** Says that there is nothing of the kind asked for where the other filters lead; empty where there is. */
    Mono<String> absence(Scope scope) {
        String kind = scope.filters().kind();
        return kind == null
                ? Mono.empty()
                : below(scope)
                        .filter(there -> !there.isEmpty() && !there.contains(kind))
                        .map(there -> Absence.sentence("kind", kind, "", there));
    }

    private Mono<List<String>> below(Scope scope) {
        Filters filters = scope.filters();
        Filters others = new Filters(filters.vendor(), filters.product(), filters.version(), filters.guide(), null);
        SearchRequest request = SearchRequest.of(s -> s.index(store.names().chunks())
                .allowPartialSearchResults(false)
                .size(0)
                .query(q -> q.bool(b -> b.filter(FilterClauses.ofChunks(new Scope(others, scope.versions())))))
                .aggregations(
                        Fields.KIND, a -> a.terms(t -> t.field(Fields.KIND).size(100))));
        return store.ask("asking for the kinds", client -> client.search(request, Void.class))
                .map(answer -> Answered.part(answer.aggregations(), Fields.KIND).sterms().buckets().array().stream()
                        .map(bucket -> bucket.key().stringValue())
                        .sorted()
                        .toList());
    }
}
