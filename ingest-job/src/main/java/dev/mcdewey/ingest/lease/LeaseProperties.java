package dev.mcdewey.ingest.lease;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the right to refresh is held.
 *
 * @param term how long it lasts without being renewed, which happens three times in a term; long enough that a busy
 *     host does not lose it and clocks may differ by seconds, short enough that nobody waits long for a dead host
 */
@ConfigurationProperties("mcdewey.lease")
public record LeaseProperties(@DefaultValue("90s") Duration term) {

    private static final Duration SHORTEST = Duration.ofSeconds(3);
    private static final Duration LONGEST = Duration.ofDays(1);

    /** Rejects a term that a slow answer would outlast, or that would keep everybody waiting for a dead host. */
    public LeaseProperties {
        if (term.compareTo(SHORTEST) < 0 || term.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "mcdewey.lease.term is " + term.toMillis() + " ms: set it from 3s to 1d");
        }
    }
}
