package dev.mcdewey.search.suggestion;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.ZeroTermsQuery;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Asks a stemmed field for words that are still being typed. */
final class Completion {

    /** As many words of a library as begin with a letter or two, or nearly. */
    private static final String BY_RAREST = "top_terms_blended_freqs_250";

    private static final int SHORTEST_STEM = 3;
    private static final int LONGEST_WORD = 40;

    private Completion() {}

    /**
     * What has all the words but the last, best where it also has a word that begins with the last; of a single word,
     * only that. A last word of several is not insisted on, since "th" becomes "the", which is in no index.
     */
    static Query in(String field, TypedWords typed) {
        Query begun = begun(field, typed.last());
        return typed.before().isBlank()
                ? begun
                : Query.of(q -> q.bool(b -> b.must(m -> m.match(w -> w.field(field)
                                .query(typed.before())
                                .operator(Operator.And)
                                .zeroTermsQuery(ZeroTermsQuery.All)))
                        .should(begun)));
    }

    private static Query begun(String field, String word) {
        String term = word.toLowerCase(Locale.ROOT);
        return Query.of(
                q -> q.bool(b -> b.should(s -> s.match(m -> m.field(field).query(word)))
                        .should(s -> s.prefix(p -> p.field(field).value(term).rewrite(BY_RAREST)))
                        .should(s -> s.terms(t -> t.field(field).terms(v -> v.value(stems(term)))))));
    }

    /** A stem can be shorter than what has been typed: that of configurati, so far, is configur; of tunin, tune. */
    private static List<FieldValue> stems(String term) {
        return IntStream.range(SHORTEST_STEM, Math.min(term.length(), LONGEST_WORD))
                .mapToObj(end -> term.substring(0, end))
                .flatMap(start -> List.of(start, start + "e").stream())
                .map(FieldValue::of)
                .toList();
    }
}
