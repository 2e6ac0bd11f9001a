package dev.mcdewey.search.retrieval;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.msearch.MultisearchBody;
import dev.mcdewey.index.guide.Fields;
import dev.mcdewey.search.query.Question;
import dev.mcdewey.search.settings.SearchProperties;
import dev.mcdewey.search.store.Columns;

/** Finds by words. */
final class KeywordLeg {

    private KeywordLeg() {}

    /** The best chunks, to be fused with those of other legs. */
    static MultisearchBody ofHybrid(Question question, SearchProperties settings) {
        return MultisearchBody.of(b -> b.query(query(question, settings))
                .size(settings.depth())
                .sort(RankingOrder.SORT)
                .storedFields(Columns.NOTHING_STORED)
                .docvalueFields(CandidateFields.ASKED)
                .suggest(Spelling.of(question, settings))
                .trackTotalHits(t -> t.enabled(false)));
    }

    /** One page of the best chunk of every section, to be shown; its order does not depend on how much is read. */
    static SearchRequest alone(Question question, String index, SearchProperties settings) {
        return SearchRequest.of(s -> s.index(index)
                .allowPartialSearchResults(false)
                .query(query(question, settings))
                .collapse(c -> c.field(Fields.SECTION))
                .from(question.from())
                .size(question.size())
                .sort(RankingOrder.SORT)
                .source(Shown.SOURCE)
                .highlight(Shown.marked(question, settings))
                .suggest(Spelling.of(question, settings))
                .trackTotalHits(t -> t.enabled(false))
                .aggregations(SectionCounts.aggregations(settings.facetValues())));
    }

    private static Query query(Question question, SearchProperties settings) {
        return Query.of(
                q -> q.bool(b -> b.must(WordQuery.ofChunks(question, settings)).filter(WordQuery.condition(question))));
    }
}
