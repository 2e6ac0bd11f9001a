package dev.mcdewey.search.retrieval;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.msearch.MultisearchBody;
import dev.mcdewey.index.guide.Fields;
import dev.mcdewey.search.query.KeywordText;
import dev.mcdewey.search.query.SearchMode;
import dev.mcdewey.search.query.SearchQuery;
import dev.mcdewey.search.settings.SearchProperties;
import dev.mcdewey.search.store.FilterClauses;

/** Finds by words: BM25 over title, headings and text as one field, since fields that are summed count a word twice. */
final class KeywordLeg {

    private KeywordLeg() {}

    static Query words(SearchQuery query, SearchProperties settings) {
        String text = KeywordText.of(query.text(), settings.words()).text();
        return Query.of(q -> q.match(m -> m.field(Fields.ALL).query(text)));
    }

    static MultisearchBody body(SearchQuery query, SearchProperties settings) {
        return MultisearchBody.of(
                b -> b.query(q -> q.bool(l -> l.must(words(query, settings)).filter(FilterClauses.of(query.filters()))))
                        .size(depth(query, settings))
                        .sort(RankingOrder.SORT)
                        .source(s -> s.fetch(false))
                        .trackTotalHits(t -> t.count(SearchQuery.WINDOW))
                        .aggregations(FacetCounts.aggregations(settings.facetValues())));
    }

    /** Alone it is paged as deep as asked: its order does not depend on how much of it is read. */
    private static int depth(SearchQuery query, SearchProperties settings) {
        return query.mode() == SearchMode.KEYWORD ? query.from() + query.size() : settings.depth();
    }
}
