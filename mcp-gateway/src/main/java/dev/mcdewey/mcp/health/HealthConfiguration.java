package dev.mcdewey.mcp.health;

import dev.mcdewey.search.library.LibraryCatalogue;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What {@code /actuator/health} asks besides Boot's own. */
@Configuration(proxyBeanMethods = false)
public class HealthConfiguration {

    @Bean
    ReactiveHealthIndicator libraryHealthIndicator(LibraryCatalogue catalogue) {
        return new LibraryHealthIndicator(catalogue);
    }
}
