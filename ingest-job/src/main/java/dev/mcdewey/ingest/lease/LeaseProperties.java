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
public record LeaseProperties(@DefaultValue("90s") Duration term) {}
