package dev.mcdewey.search.library;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import dev.mcdewey.search.store.GuideStore;
import dev.mcdewey.search.store.LibraryUnavailableException;
import dev.mcdewey.search.store.NoLibraryException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import reactor.core.publisher.Mono;

/**
 * Names the state that all answers come from: while the name stays, so do they.
 *
 * <p>It is made of the live generation and of the latest refresh, whose record, with the names to be shown, is written
 * after the generation has been published, and also where nothing was.
 */
public final class LibraryState {

    /** What is asked for each request costs nothing, and nobody is told for longer that nothing has changed. */
    private static final Duration HOLDS = Duration.ofSeconds(1);

    private final GuideStore store;
    private final LiveGeneration generation;
    private final Mono<String> recently;

    /** Makes the state of what this store holds. */
    public LibraryState(GuideStore store) {
        this.store = store;
        this.generation = new LiveGeneration(store);
        this.recently = now().timeout(HOLDS)
                .onErrorMap(TimeoutException.class, LibraryState::late)
                .cache(known -> HOLDS, failed -> Duration.ZERO, () -> Duration.ZERO);
    }

    private static LibraryUnavailableException late(TimeoutException timeout) {
        return new LibraryUnavailableException(
                "while asking for the state of the library: Elasticsearch took longer than " + HOLDS.toMillis() + " ms",
                timeout);
    }

    /**
     * The name of a state that is at most two seconds old: asked no more often than every second, and failing where
     * that takes longer; empty before the first refresh.
     */
    public Mono<String> recently() {
        return recently;
    }

    private Mono<String> now() {
        return Mono.zip(generation.id(), latestRefresh())
                .flatMap(found -> Mono.justOrEmpty(found.getT1().map(id -> id + " " + found.getT2())));
    }

    private Mono<String> latestRefresh() {
        SearchRequest latest = SearchRequest.of(s -> s.index(store.names().refreshes())
                .allowPartialSearchResults(false)
                .size(1)
                .source(f -> f.fetch(false))
                .sort(o -> o.field(f -> f.field("finished").order(SortOrder.Desc))));
        return store.ask("asking for the latest refresh", client -> client.search(latest, Void.class))
                .map(answer -> answer.hits().hits().stream()
                        .findFirst()
                        .flatMap(hit -> Optional.ofNullable(hit.id()))
                        .orElse(""))
                .onErrorReturn(NoLibraryException.class, "");
    }
}
