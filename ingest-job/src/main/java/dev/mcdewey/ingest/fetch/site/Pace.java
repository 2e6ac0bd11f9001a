package dev.mcdewey.ingest.fetch.site;

import dev.mcdewey.ingest.fetch.net.FetchException;
import java.time.Duration;

/** Keeps the pause between two requests to one site. */
final class Pace {

    /** A site that asks for more time than this is left alone until the next refresh. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private final Duration delay;
    private long next = System.nanoTime();

    Pace(Duration delay) {
        this.delay = delay;
    }

    /** Waits until the site may be asked again. */
    void await() throws FetchException {
        sleep(Duration.ofNanos(Math.max(0, next - System.nanoTime())));
        next = System.nanoTime() + delay.toNanos();
    }

    /** Waits as long as a busy site asks for; whether that was not too long. */
    boolean awaitBusy(Duration asked) throws FetchException {
        if (asked.compareTo(LONGEST_WAIT) > 0) {
            return false;
        }
        sleep(asked.isZero() ? delay.plusSeconds(1) : asked);
        return true;
    }

    private static void sleep(Duration time) throws FetchException {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new FetchException("The refresh was stopped while it fetched", stopped);
        }
    }
}
