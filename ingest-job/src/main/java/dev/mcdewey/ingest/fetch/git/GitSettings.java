package dev.mcdewey.ingest.fetch.git;

import dev.mcdewey.ingest.fetch.mirror.Bounds;
import java.time.Duration;

/**
 * What repositories may be.
 *
 * @param mostBytes how large one revision may be, packed
 * @param within how long its transfer may take
 * @param files what may come out of it
 */
public record GitSettings(long mostBytes, Duration within, Bounds files) {}
