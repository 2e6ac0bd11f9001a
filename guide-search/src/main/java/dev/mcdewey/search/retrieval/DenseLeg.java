package dev.mcdewey.search.retrieval;

import co.elastic.clients.elasticsearch.core.msearch.MultisearchBody;
import dev.mcdewey.index.guide.Fields;
import dev.mcdewey.search.query.Question;
import dev.mcdewey.search.settings.SearchProperties;
import dev.mcdewey.search.store.Columns;
import java.util.List;
import java.util.stream.IntStream;

/** Finds by meaning: the nearest vectors among the chunks that the filters leave. */
final class DenseLeg {

    /** What the quantised graph has found is scored by the vectors themselves; it is deep enough, and no more is fetched. */
    private static final float EXACT = 1;

    private DenseLeg() {}

    static MultisearchBody body(Question question, float[] vector, SearchProperties settings) {
        int depth = settings.depth();
        return MultisearchBody.of(b -> b.knn(k -> k.field(Fields.VECTOR)
                        .queryVector(boxed(vector))
                        .k(depth)
                        .numCandidates(Math.max(depth, settings.candidates()))
                        .rescoreVector(r -> r.oversample(EXACT))
                        .filter(WordQuery.condition(question)))
                .size(depth)
                .sort(RankingOrder.SORT)
                .storedFields(Columns.NOTHING_STORED)
                .docvalueFields(CandidateFields.ASKED)
                .trackTotalHits(t -> t.enabled(false)));
    }

    private static List<Float> boxed(float[] vector) {
        return IntStream.range(0, vector.length).mapToObj(i -> vector[i]).toList();
    }
}
