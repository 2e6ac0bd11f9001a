package dev.mcdewey.search;

import dev.mcdewey.search.library.LibraryCatalogue;
import dev.mcdewey.search.query.KeywordText;
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

    /** Sentences about a query that found this many hits. */
    Mono<List<String>> about(SearchQuery query, long total) {
        List<String> said =
                Stream.of(mode(query), cut(query)).flatMap(Optional::stream).toList();
        return total > 0
                ? Mono.just(said)
                : catalogue.absence(query.filters()).map(List::of).defaultIfEmpty(said);
    }

    private Optional<String> mode(SearchQuery query) {
        if (embeds || query.mode() == SearchMode.KEYWORD) {
            return Optional.empty();
        }
        return Optional.of(query.mode() == SearchMode.SEMANTIC ? NO_MEANING : WORDS_ALONE);
    }

    private Optional<String> cut(SearchQuery query) {
        boolean cut = query.mode() != SearchMode.SEMANTIC
                && KeywordText.of(query.text(), settings.words()).cut();
        return cut
                ? Optional.of("The question is long: only its first " + settings.words() + " words were looked up.")
                : Optional.empty();
    }
}
