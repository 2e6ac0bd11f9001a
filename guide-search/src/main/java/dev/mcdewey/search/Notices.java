package dev.mcdewey.search;

import dev.mcdewey.search.library.LibraryCatalogue;
import dev.mcdewey.search.query.KeywordText;
import dev.mcdewey.search.query.SearchMode;
import dev.mcdewey.search.query.SearchQuery;
import dev.mcdewey.search.settings.SearchProperties;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** What an asker should know besides the hits. */
final class Notices {

    private final LibraryCatalogue catalogue;
    private final SearchProperties settings;

    Notices(LibraryCatalogue catalogue, SearchProperties settings) {
        this.catalogue = catalogue;
        this.settings = settings;
    }

    /** Sentences about a query that found this many hits. */
    Mono<List<String>> about(SearchQuery query, long total) {
        List<String> cut = cut(query).stream().toList();
        return total > 0
                ? Mono.just(cut)
                : catalogue.absence(query.filters()).map(List::of).defaultIfEmpty(cut);
    }

    private Optional<String> cut(SearchQuery query) {
        boolean cut = query.mode() != SearchMode.SEMANTIC
                && KeywordText.of(query.text(), settings.words()).cut();
        return cut
                ? Optional.of("The question is long: only its first " + settings.words() + " words were looked up.")
                : Optional.empty();
    }
}
