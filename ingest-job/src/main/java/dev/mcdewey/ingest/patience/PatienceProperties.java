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
        @DefaultValue("10s") Duration longestPause) {}
