package dev.mcdewey.search.library;

import dev.mcdewey.search.query.Thesaurus;
import dev.mcdewey.search.store.GuideStore;
import java.time.Duration;
import reactor.core.publisher.Mono;

/** The synonyms that a library has declared, as of its latest refresh that ended well. */
public final class Synonyms {

    /** A refresh is noticed after this; to ask for each question would cost a request. */
    private static final Duration HOLDS = Duration.ofSeconds(10);

    private final Mono<Thesaurus> recently;

    /** Makes synonyms of what this store holds. */
    public Synonyms(GuideStore store) {
        this.recently = new Refreshes(store)
                .synonyms()
                .map(Thesaurus::of)
                .cache(found -> HOLDS, failed -> Duration.ZERO, () -> Duration.ZERO);
    }

    /** As they were some seconds ago at most; none before the first refresh. */
    public Mono<Thesaurus> recently() {
        return recently;
    }
}
