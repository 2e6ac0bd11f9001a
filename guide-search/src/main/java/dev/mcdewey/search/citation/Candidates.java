package dev.mcdewey.search.citation;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import dev.mcdewey.index.guide.ChunkId;
import dev.mcdewey.index.guide.Fields;
import dev.mcdewey.index.guide.GuideChunk;
import dev.mcdewey.search.query.Filters;
import dev.mcdewey.search.query.KeywordText;
import dev.mcdewey.search.query.Scope;
import dev.mcdewey.search.store.FilterClauses;
import dev.mcdewey.search.store.GuideStore;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import reactor.core.publisher.Mono;

/** Fetches the chunks in which a quote may stand. */
final class Candidates {

    /** Texts with the words in a row come first, so that more would be needed only for words that stand everywhere. */
    private static final int CHUNKS = 50;

    /** About as many as eight chunks in ten versions have neighbours, which most versions share. */
    private static final int NEIGHBOURS = 400;

    /** A chunk that was named comes first, whatever words it has. */
    private static final float NAMED = 1_000_000;

    private final GuideStore store;
    private final int words;

    /** Looks up this many words of a quote. */
    Candidates(GuideStore store, int words) {
        this.store = store;
        this.words = words;
    }

    /** Those with the words in a row first, then those with most of them. The version does not matter here. */
    Mono<Pool> of(Quote quote, Asked asked) {
        Query query = Query.of(q -> q.bool(b -> {
            b.should(withWords(quote, asked.scope().filters()));
            return asked.chunkId() == null ? b : b.should(named(asked.chunkId()));
        }));
        return ask("looking for a quote", store.names().chunks(), CHUNKS, query);
    }

    private Query withWords(Quote quote, Filters filters) {
        return Query.of(q -> q.bool(b -> {
            quote.parts().forEach(part -> b.should(phrase(part)));
            return b.must(m -> m.match(t -> t.field(Fields.ALL).query(lookedUp(quote.text()))))
                    .filter(FilterClauses.ofChunks(Scope.of(filters.in(null))));
        }));
    }

    private Query phrase(String part) {
        return Query.of(q ->
                q.matchPhrase(p -> p.field(Fields.ALL).query(lookedUp(part)).boost(10f)));
    }

    private String lookedUp(String text) {
        return KeywordText.of(text, words).text();
    }

    private static Query named(ChunkId id) {
        return Query.of(q -> q.constantScore(c ->
                c.boost(NAMED).filter(f -> f.term(t -> t.field(Fields.CHUNK_IDS).value(id.toString())))));
    }

    /** The chunks of these names. */
    Mono<Pool> named(Collection<ChunkId> ids, String index) {
        List<FieldValue> names =
                ids.stream().map(id -> FieldValue.of(id.toString())).toList();
        Query query = Query.of(q -> q.constantScore(
                c -> c.filter(f -> f.terms(t -> t.field(Fields.CHUNK_IDS).terms(v -> v.value(names))))));
        return ask("reading round a quote", index, NEIGHBOURS, query);
    }

    private Mono<Pool> ask(String purpose, String index, int size, Query query) {
        SearchRequest request = SearchRequest.of(s -> s.index(index)
                .allowPartialSearchResults(false)
                .size(size)
                .source(f -> f.filter(i -> i.excludes(Fields.VECTOR)))
                .query(query));
        return store.ask(purpose, client -> client.search(request, GuideChunk.class))
                .map(Candidates::pool);
    }

    private static Pool pool(SearchResponse<GuideChunk> answer) {
        List<Stored> chunks = answer.hits().hits().stream()
                .map(hit -> new Stored(String.valueOf(hit.id()), Objects.requireNonNull(hit.source(), hit.index())))
                .toList();
        return new Pool(
                chunks,
                answer.hits().hits().stream()
                        .map(hit -> hit.index())
                        .findFirst()
                        .orElse(""));
    }
}
