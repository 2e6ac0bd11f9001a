package dev.mcdewey.search.retrieval;

import co.elastic.clients.elasticsearch._types.aggregations.FiltersBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import dev.mcdewey.index.guide.Fields;
import dev.mcdewey.search.store.Answered;
import dev.mcdewey.search.store.GuideStore;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/** Tells words that nothing has from those that only stand in another form, as storm for storms, or inside of names. */
final class UnknownWords {

    private static final String STEMS = "stems";

    private final GuideStore store;

    UnknownWords(GuideStore store) {
        this.store = store;
    }

    /** Leaves those whose stem is nowhere, nor in a name; costs a request only where there is a word. */
    Mono<Map<String, String>> among(Map<String, String> likely) {
        if (likely.isEmpty()) {
            return Mono.just(likely);
        }
        SearchRequest request = counting(likely.keySet());
        return store.ask("looking for words in another form", client -> client.search(request, Void.class))
                .map(answer -> without(found(answer), likely));
    }

    private SearchRequest counting(Set<String> words) {
        Map<String, Query> stems = words.stream().collect(Collectors.toMap(Function.identity(), UnknownWords::known));
        return SearchRequest.of(s -> s.index(store.names().chunks())
                .allowPartialSearchResults(false)
                .size(0)
                .trackTotalHits(t -> t.enabled(false))
                .query(q -> q.bool(b -> b.should(stems.values().stream().toList())))
                .aggregations(STEMS, a -> a.filters(f -> f.filters(named -> named.keyed(stems)))));
    }

    private static Query known(String word) {
        return Query.of(q -> q.bool(b -> b.should(stem(Fields.ALL, word), stem(Fields.PARTS, word))));
    }

    private static Query stem(String field, String word) {
        return Query.of(q -> q.match(m -> m.field(field).query(word).operator(Operator.And)));
    }

    private static Map<String, FiltersBucket> found(SearchResponse<Void> answer) {
        return Answered.part(answer.aggregations(), STEMS).filters().buckets().keyed();
    }

    private static Map<String, String> without(Map<String, FiltersBucket> found, Map<String, String> likely) {
        Map<String, String> unknown = new LinkedHashMap<>(likely);
        unknown.keySet().removeIf(word -> Answered.part(found, word).docCount() > 0);
        return unknown;
    }
}
