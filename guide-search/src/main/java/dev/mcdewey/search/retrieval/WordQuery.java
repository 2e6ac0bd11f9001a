package dev.mcdewey.search.retrieval;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import dev.mcdewey.index.guide.Fields;
import dev.mcdewey.search.query.KeywordText;
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
        String text = KeywordText.of(question.words(), settings.words()).text();
        List<Query> fields = Stream.of(Fields.TITLE, Fields.HEADINGS, Fields.ALL)
                .map(field -> match(field, text, 1))
                .toList();
        Query words = Query.of(q -> q.disMax(d -> d.tieBreaker(OTHERS).queries(fields)));
        return Query.of(q -> q.disMax(d -> d.tieBreaker(0.0).queries(words, match(Fields.PARTS, text, INSIDE_NAMES))));
    }

    static Query ofFiles(Question question, SearchProperties settings) {
        return match(
                Fields.CONTENT,
                KeywordText.of(question.words(), settings.words()).text(),
                1);
    }

    private static Query match(String field, String text, float boost) {
        return Query.of(q -> q.match(m -> m.field(field).query(text).boost(boost)));
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
