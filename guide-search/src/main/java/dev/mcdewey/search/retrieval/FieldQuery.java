package dev.mcdewey.search.retrieval;

import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import dev.mcdewey.index.refresh.SynonymGroup;
import dev.mcdewey.search.query.Rewording;
import java.util.List;
import java.util.stream.Stream;

/** Looks up words in one field; a part of the question that can be worded otherwise counts once, by the best of them. */
final class FieldQuery {

    /** Words that were not asked may mean something else here and there. */
    private static final float OTHERWISE = 0.8f;

    private final String field;
    private final boolean hasPositions;

    private FieldQuery(String field, boolean hasPositions) {
        this.field = field;
        this.hasPositions = hasPositions;
    }

    /** In a field that knows where its words stand. */
    static FieldQuery in(String field) {
        return new FieldQuery(field, true);
    }

    /** In a field that knows its words only: those of a phrase may stand anywhere in it. */
    static FieldQuery inWordsOf(String field) {
        return new FieldQuery(field, false);
    }

    Query of(AskedWords asked, float boost) {
        if (asked.rewordings().isEmpty()) {
            return match(asked.plain(), boost);
        }
        List<Query> parts = Stream.concat(
                        Stream.of(match(asked.plain(), 1)),
                        asked.rewordings().stream().map(this::best))
                .toList();
        return Query.of(q -> q.bool(b -> b.should(parts).boost(boost)));
    }

    private Query best(Rewording part) {
        int words = SynonymGroup.words(part.asked()).size();
        List<Query> wordings = Stream.concat(
                        Stream.of(match(part.asked(), 1)),
                        part.others().stream().map(other -> whole(other, OTHERWISE * share(words, other))))
                .toList();
        return Query.of(q -> q.disMax(d -> d.queries(wordings)));
    }

    /** Scores grow with the number of words; a wording shall count as much as what it stands for. */
    private static float share(int words, String other) {
        return (float) words / SynonymGroup.words(other).size();
    }

    private Query match(String words, float boost) {
        return Query.of(q -> q.match(m -> m.field(field).query(words).boost(boost)));
    }

    private Query whole(String words, float boost) {
        return hasPositions
                ? Query.of(q -> q.matchPhrase(p -> p.field(field).query(words).boost(boost)))
                : Query.of(q -> q.match(
                        m -> m.field(field).query(words).operator(Operator.And).boost(boost)));
    }
}
