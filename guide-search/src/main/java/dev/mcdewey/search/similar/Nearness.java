package dev.mcdewey.search.similar;

import co.elastic.clients.elasticsearch._types.query_dsl.FieldAndFormat;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import dev.mcdewey.index.guide.Fields;
import dev.mcdewey.search.query.Scope;
import dev.mcdewey.search.store.Columns;
import dev.mcdewey.search.store.FilterClauses;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Asks which chunks are near to one. */
final class Nearness {

    /** Enough for twenty sections, where most have few chunks. */
    private static final int DEPTH = 100;

    private static final List<FieldAndFormat> COLUMNS = Stream.of(Fields.CHUNK_IDS, Fields.SECTION, Fields.VERSIONS)
            .map(name -> FieldAndFormat.of(f -> f.field(name)))
            .toList();

    private Nearness() {}

    static SearchRequest request(Subject subject, Scope scope, int candidates) {
        Query others = others(subject, scope);
        float[] vector = subject.chunk().vector();
        return SearchRequest.of(s -> {
            s.index(subject.index()).allowPartialSearchResults(false).size(DEPTH);
            s.storedFields(Columns.NOTHING_STORED).docvalueFields(COLUMNS);
            return vector == null
                    ? s.query(byWords(subject, others))
                    : s.knn(k -> k.field(Fields.VECTOR)
                            .queryVector(boxed(vector))
                            .k(DEPTH)
                            .numCandidates(Math.max(DEPTH, candidates))
                            .filter(others));
        });
    }

    private static Query others(Subject subject, Scope scope) {
        return Query.of(q ->
                q.bool(b -> b.mustNot(n -> n.ids(i -> i.values(subject.key()))).filter(FilterClauses.ofChunks(scope))));
    }

    /** Words that stand once in the text are looked for too, since a chunk is short. */
    private static Query byWords(Subject subject, Query others) {
        return Query.of(q -> q.bool(b -> b.filter(others)
                .must(m -> m.moreLikeThis(l -> l.fields(Fields.ALL)
                        .like(like -> like.text(subject.words()))
                        .minTermFreq(1)
                        .minDocFreq(2)))));
    }

    private static List<Float> boxed(float[] vector) {
        return IntStream.range(0, vector.length).mapToObj(i -> vector[i]).toList();
    }
}
