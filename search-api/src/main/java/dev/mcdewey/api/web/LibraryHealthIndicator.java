package dev.mcdewey.api.web;

import dev.mcdewey.search.library.LibraryCatalogue;
import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Whether the library's Elasticsearch answers. */
@Component
class LibraryHealthIndicator implements ReactiveHealthIndicator {

    /** Shorter than the second or more after which probes commonly give up twice. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final LibraryCatalogue catalogue;

    LibraryHealthIndicator(LibraryCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Mono<Health> health() {
        return catalogue
                .ping()
                .thenReturn(Health.up().build())
                .timeout(PATIENCE)
                .onErrorResume(e -> Mono.just(Health.down().build()));
    }
}
