package dev.mcdewey.search.query;

import java.util.List;

/**
 * One question as it is looked up.
 *
 * @param words what is looked up and embedded
 * @param rewordings parts of the words that the library words otherwise as well, in their order
 * @param phrases what hits must have word for word
 * @param without what hits must not have
 * @param scope where is searched
 * @param mode how hits are ranked
 * @param size how many hits are wanted
 * @param from how many hits are passed over
 */
public record Question(
        String words,
        List<Rewording> rewordings,
        List<String> phrases,
        List<String> without,
        Scope scope,
        SearchMode mode,
        int size,
        int from) {

    /** What a query asks in its own language. */
    public static Question of(SearchQuery query, AskedText asked, List<Rewording> rewordings, Scope scope) {
        return new Question(
                asked.words(),
                rewordings,
                asked.phrases(),
                asked.without(),
                scope,
                query.mode(),
                query.size(),
                query.from());
    }

    /** The same question, ranked by words alone. */
    public Question byWords() {
        return new Question(words, rewordings, phrases, without, scope, SearchMode.KEYWORD, size, from);
    }
}
