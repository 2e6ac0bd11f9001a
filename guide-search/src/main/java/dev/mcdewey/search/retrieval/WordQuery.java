package dev.mcdewey.search.retrieval;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import dev.mcdewey.index.guide.Fields;
import dev.mcdewey.search.query.Question;
import dev.mcdewey.search.settings.SearchProperties;
import dev.mcdewey.search.store.FilterClauses;
import java.util.List;
import java.util.stream.Stream;

/** A question as clauses. */
final class WordQuery {

    /** What other fields add to the best one; their sum would count a word once for each field that has it. */
    private static final double OTHERS = 0.3;

    /** Words that stand inside names count only where little else is found. */
    private static final float INSIDE_NAMES = 0.3f;

    private WordQuery() {}

    /** The best of title, headings and all text, or else the words inside names. */
    static Query ofChunks(Question question, SearchProperties settings) {
        AskedWords asked = AskedWords.of(question, settings);
        List<Query> fields = Stream.of(Fields.TITLE, Fields.HEADINGS, Fields.ALL)
                .map(field -> FieldQuery.in(field).of(asked, 1))
                .toList();
        Query words = Query.of(q -> q.disMax(d -> d.tieBreaker(OTHERS).queries(fields)));
        Query parts = FieldQuery.in(Fields.PARTS).of(asked, INSIDE_NAMES);
        return Query.of(q -> q.disMax(d -> d.tieBreaker(0.0).queries(words, parts)));
    }

    static Query ofFiles(Question question, SearchProperties settings) {
        return FieldQuery.inWordsOf(Fields.CONTENT).of(AskedWords.of(question, settings), 1);
    }

    /** What a chunk must have, whatever leg finds it. */
    static Query condition(Question question) {
        return Query.of(q -> q.bool(b -> b.filter(FilterClauses.ofChunks(question.scope()))
                .filter(question.phrases().stream().map(WordQuery::phrase).toList())
                .mustNot(question.without().stream().map(WordQuery::phrase).toList())));
    }

    private static Query phrase(String words) {
        return Query.of(q -> q.matchPhrase(p -> p.field(Fields.ALL).query(words)));
    }
}
