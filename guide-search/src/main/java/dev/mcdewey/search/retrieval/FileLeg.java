package dev.mcdewey.search.retrieval;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.msearch.MultisearchBody;
import dev.mcdewey.index.guide.Fields;
import dev.mcdewey.search.query.Question;
import dev.mcdewey.search.settings.SearchProperties;
import dev.mcdewey.search.store.Columns;
import dev.mcdewey.search.store.FilterClauses;

/** Finds whole files by words, since what one of them is about is seldom said in a single passage. */
final class FileLeg {

    private FileLeg() {}

    static MultisearchBody body(Question question, SearchProperties settings) {
        Query query = Query.of(q -> q.bool(
                b -> b.must(WordQuery.ofFiles(question, settings)).filter(FilterClauses.ofFiles(question.scope()))));
        return MultisearchBody.of(b -> b.query(query)
                .size(settings.depth())
                .sort(RankingOrder.by(Fields.FILE_ID))
                .storedFields(Columns.NOTHING_STORED)
                .trackTotalHits(t -> t.enabled(false)));
    }
}
