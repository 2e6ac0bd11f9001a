package dev.mcdewey.ingest.report;

import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.util.function.LongSupplier;

/** A line every ten seconds; what came of each source is told in the end anyway. */
final class PlainFetching implements FetchProgress {

    private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);

    private final int sources;
    private final PrintStream out;
    private final LongSupplier nanoTime;
    private long lastLine;
    private int done;
    private int pages;

    PlainFetching(int sources, PrintStream out, LongSupplier nanoTime) {
        this.sources = sources;
        this.out = out;
        this.nanoTime = nanoTime;
        this.lastLine = nanoTime.getAsLong();
    }

    @Override
    public synchronized void pageHere(URI site) {
        pages++;
        long now = nanoTime.getAsLong();
        if (now - lastLine >= BETWEEN_LINES.toNanos()) {
            lastLine = now;
            out.printf("Fetching: %,d pages so far, %d of %d sources done, now %s%n", pages, done, sources, site);
        }
    }

    @Override
    public synchronized void sourceDone() {
        done++;
    }

    @Override
    public void close() {
        // There is nothing to end.
    }
}
