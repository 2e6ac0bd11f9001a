package dev.mcdewey.ingest.patience;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long Elasticsearch is waited for once it has answered.
 *
 * @param limit the longest wait for one request; a node that restarts is back within it, and who watches the job hears
 *     of it before the next one is due
 * @param firstPause before the first time of asking again; a burst is over by then
 * @param longestPause pauses double up to this one, so that the end of a long trouble is seen soon
 */
@ConfigurationProperties("mcdewey.patience")
public record PatienceProperties(
        @DefaultValue("5m") Duration limit,
        @DefaultValue("250ms") Duration firstPause,
        @DefaultValue("10s") Duration longestPause) {

    /** Rejects pauses that are none, which would ask a server in trouble without end. */
    public PatienceProperties {
        require(!limit.isNegative(), "limit", limit, "0 or longer");
        require(firstPause.toMillis() >= 1, "first-pause", firstPause, "1ms or longer");
        boolean ordered = longestPause.compareTo(firstPause) >= 0;
        require(ordered, "longest-pause", longestPause, "as long as first-pause or longer");
    }

    private static void require(boolean holds, String name, Duration value, String allowed) {
        if (!holds) {
            throw new IllegalArgumentException(
                    "mcdewey.patience." + name + " is " + value.toMillis() + " ms: set it " + allowed);
        }
    }
}
