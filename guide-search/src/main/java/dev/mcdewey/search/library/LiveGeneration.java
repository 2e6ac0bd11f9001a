package dev.mcdewey.search.library;

import co.elastic.clients.elasticsearch.indices.get.Feature;
import dev.mcdewey.search.store.GuideStore;
import dev.mcdewey.search.store.NoLibraryException;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Knows which generation readers see. */
final class LiveGeneration {

    private final GuideStore store;

    LiveGeneration(GuideStore store) {
        this.store = store;
    }

    /** Its id; nothing before the first refresh. */
    Mono<Optional<String>> id() {
        String alias = store.names().chunks();
        return store.ask("asking for the live generation", client -> client.indices()
                        .get(g -> g.index(alias).features(Feature.Aliases)))
                .map(answer -> answer.result().keySet().stream()
                        .map(index -> index.substring(alias.length() + 1))
                        .findFirst())
                .onErrorReturn(NoLibraryException.class, Optional.empty());
    }
}
