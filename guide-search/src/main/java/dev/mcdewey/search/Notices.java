package dev.mcdewey.search;

import dev.mcdewey.search.hits.HitPage;
import dev.mcdewey.search.library.LibraryCatalogue;
import dev.mcdewey.search.query.KeywordText;
import dev.mcdewey.search.query.Question;
import dev.mcdewey.search.query.SearchMode;
import dev.mcdewey.search.query.SearchQuery;
import dev.mcdewey.search.settings.SearchProperties;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/** What an asker should know besides the hits. */
final class Notices {

    private static final String WORDS_ALONE = "Searched by words alone: this library has no embeddings.";
    private static final String NO_MEANING =
            "This library has no embeddings, so it cannot be searched by meaning alone. Use the mode keyword.";

    private final LibraryCatalogue catalogue;
    private final SearchProperties settings;
    private final boolean embeds;

    /** Makes notices; whether the library has embeddings decides what must be said of the mode. */
    Notices(LibraryCatalogue catalogue, SearchProperties settings, boolean embeds) {
        this.catalogue = catalogue;
        this.settings = settings;
        this.embeds = embeds;
    }

    /**
     * Sentences about a query.
     *
     * @param query as it was asked
     * @param question as it was understood
     * @param manner how it was answered in the end
     * @param total how many hits were found
     */
    Mono<List<String>> about(SearchQuery query, Question question, Manner manner, long total) {
        List<String> said = Stream.of(
                        mode(query, manner.mode()).stream(),
                        manner.isAsSet() ? Stream.<String>empty() : Stream.of(HitPage.NOT_RERANKED),
                        cut(query, question).stream(),
                        question.without().stream().map(Notices::without),
                        manner.spelling().entrySet().stream().map(word -> likely(word.getKey(), word.getValue())))
                .flatMap(sentences -> sentences)
                .toList();
        return total > 0
                ? Mono.just(said)
                : catalogue
                        .absence(question.scope())
                        .map(absence -> Stream.concat(
                                        Stream.of(absence),
                                        said.stream().filter(sentence -> !sentence.equals(WORDS_ALONE)))
                                .toList())
                        .defaultIfEmpty(said);
    }

    private Optional<String> mode(SearchQuery query, SearchMode answeredBy) {
        if (query.mode() == SearchMode.KEYWORD) {
            return Optional.empty();
        }
        if (embeds) {
            return query.mode() == answeredBy ? Optional.empty() : Optional.of(HitPage.OVERDUE);
        }
        return Optional.of(query.mode() == SearchMode.SEMANTIC ? NO_MEANING : WORDS_ALONE);
    }

    private Optional<String> cut(SearchQuery query, Question question) {
        boolean cut = query.mode() != SearchMode.SEMANTIC
                && KeywordText.of(question.words(), settings.words()).cut();
        return cut
                ? Optional.of("The question is long: only its first " + settings.words() + " words were looked up.")
                : Optional.empty();
    }

    private static String without(String words) {
        return "Left out what has \"" + words + "\". To look for -" + words + " itself, put it in quotes.";
    }

    private static String likely(String word, String meant) {
        return "Nothing has the word \"" + word + "\". Did you mean \"" + meant + "\"?";
    }
}
