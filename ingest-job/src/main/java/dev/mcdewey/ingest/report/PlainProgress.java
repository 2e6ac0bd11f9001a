package dev.mcdewey.ingest.report;

import java.io.PrintStream;
import java.time.Duration;

/** A line every ten seconds, and one at the end. */
final class PlainProgress implements Progress {

    private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);

    private final int files;
    private final PrintStream out;
    private final long started = System.nanoTime();
    private long lastLine = started;
    private int done;
    private long chunks;

    PlainProgress(int files, PrintStream out) {
        this.files = files;
        this.out = out;
    }

    @Override
    public synchronized void filesDone(int more) {
        done += more;
        printNowAndThen();
    }

    @Override
    public synchronized void chunksStored(int more) {
        chunks += more;
        printNowAndThen();
    }

    private void printNowAndThen() {
        if (System.nanoTime() - lastLine > BETWEEN_LINES.toNanos()) {
            print();
        }
    }

    private void print() {
        lastLine = System.nanoTime();
        double seconds = (lastLine - started) / 1e9;
        out.printf(
                "Indexing: %,d of %,d files, %,d new texts (%.1f/s)%s%n",
                done, files, chunks, chunks / Math.max(seconds, 0.001), remaining(seconds));
    }

    private String remaining(double seconds) {
        if (done == 0 || done == files) {
            return "";
        }
        Duration left = Duration.ofSeconds(Math.round(seconds * (files - done) / done));
        return ", about " + Durations.words(left) + " left";
    }

    @Override
    public synchronized void close() {
        print();
    }
}
