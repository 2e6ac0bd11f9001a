package dev.mcdewey.search.retrieval;

import co.elastic.clients.elasticsearch._types.SuggestMode;
import co.elastic.clients.elasticsearch.core.search.ResponseBody;
import co.elastic.clients.elasticsearch.core.search.Suggester;
import co.elastic.clients.elasticsearch.core.search.TermSuggest;
import co.elastic.clients.elasticsearch.core.search.TermSuggestOption;
import dev.mcdewey.index.guide.Fields;
import dev.mcdewey.search.query.Question;
import dev.mcdewey.search.settings.SearchProperties;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Words that are nowhere in the library in this form, with what was probably meant. */
final class Spelling {

    private static final String NAME = "spelling";

    private Spelling() {}

    /** Asks for words without a synonym alone: the others are understood, even where nothing has them. */
    static Suggester of(Question question, SearchProperties settings) {
        String text = AskedWords.of(question, settings).plain();
        return Suggester.of(s -> s.text(text)
                .suggesters(
                        NAME,
                        f -> f.term(t -> t.field(Fields.SPELLING)
                                .suggestMode(SuggestMode.Missing)
                                .size(1))));
    }

    /** By the word as it was asked; empty where every word is somewhere, or where nothing is like it. */
    static Map<String, String> read(ResponseBody<?> answer) {
        Map<String, String> likely = new LinkedHashMap<>();
        answer.suggest().getOrDefault(NAME, List.of()).forEach(suggestion -> add(likely, suggestion.term()));
        return likely;
    }

    private static void add(Map<String, String> likely, TermSuggest word) {
        word.options().stream()
                .findFirst()
                .map(TermSuggestOption::text)
                .ifPresent(text -> likely.put(word.text(), text));
    }
}
