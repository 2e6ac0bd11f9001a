package dev.mcdewey.ingest.report;

import java.time.Duration;

/** Durations as people say them. */
final class Durations {

    private static final int MINUTE = 60;

    private Durations() {}

    static String words(Duration duration) {
        if (duration.toSeconds() < MINUTE) {
            return "%.1f s".formatted(duration.toMillis() / 1000.0);
        }
        return "%d min %d s".formatted(duration.toMinutes(), duration.toSecondsPart());
    }
}
