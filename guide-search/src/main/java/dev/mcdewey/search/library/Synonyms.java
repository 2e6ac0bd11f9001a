package dev.mcdewey.search.library;

import dev.mcdewey.search.query.Thesaurus;
import dev.mcdewey.search.store.GuideStore;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** The synonyms that a library has declared, as of its latest refresh that ended well. */
public final class Synonyms {

    private final LibraryState state;
    private final Mono<Thesaurus> now;
    private volatile Optional<Known> known = Optional.empty();

    private record Known(String state, Thesaurus thesaurus) {}

    /**
     * Makes synonyms of what a store holds.
     *
     * @param state says when to read them again: an answer must not be older than the state that it is tagged with
     */
    public Synonyms(GuideStore store, LibraryState state) {
        this.state = state;
        this.now = now(store);
    }

    /** As they are now, read for each subscriber; none before the first refresh. */
    public static Mono<Thesaurus> now(GuideStore store) {
        return new Refreshes(store).synonyms().map(Thesaurus::of);
    }

    /** As they were two seconds ago at most; older where the state cannot be told, which leaves answers untagged. */
    public Mono<Thesaurus> recently() {
        return state.recently()
                .flatMap(this::in)
                .onErrorResume(
                        untold -> known.map(Known::thesaurus).map(Mono::just).orElse(now))
                .defaultIfEmpty(Thesaurus.NONE);
    }

    private Mono<Thesaurus> in(String name) {
        return known.filter(there -> there.state().equals(name))
                .map(Known::thesaurus)
                .map(Mono::just)
                .orElseGet(() -> now.doOnNext(read -> known = Optional.of(new Known(name, read))));
    }
}
