package dev.mcdewey.mcp.health;

import dev.mcdewey.search.library.LibraryCatalogue;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import reactor.core.publisher.Mono;

/** Whether the library can be asked; shown as {@code library} in {@code /actuator/health}. */
class LibraryHealthIndicator implements ReactiveHealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(LibraryHealthIndicator.class);

    /** Probes commonly give up after three seconds, and should get an answer before. */
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
                .doOnError(failure -> LOG.warn("the library does not answer: {}", failure.toString()))
                // Who asks for the health need not learn the address that did not answer.
                .onErrorResume(failure -> Mono.just(Health.down().build()));
    }
}
