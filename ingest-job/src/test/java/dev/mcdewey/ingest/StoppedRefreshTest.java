package dev.mcdewey.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A process of its own that is asked to end, as by {@code kill} or by the system that shuts down. */
class StoppedRefreshTest extends IngestTest {

    private static final int PAGES = 40;
    private static final int SECTIONS = 6;
    private static final String LONG = ", long enough that it takes the model a moment. ".repeat(12);

    /** An executor that is still at work would be waited for, for half a minute. */
    private static final int SECONDS = 25;

    @Test
    void endsSoonAndSaysWhatBecomesOfWhatItHasDone() throws Exception {
        library.withPages(PAGES, SECTIONS, LONG);
        Path log = folder.resolve("stopped.log");
        Process process = bench.start(log);
        while (process.isAlive() && stored.unfinishedChunks() == 0) {
            Thread.sleep(50);
        }

        process.destroy();

        assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(143);
        assertThat(Files.readString(log))
                .contains("The refresh was stopped. What it has done is kept; start it again")
                .contains("Nothing was published");
        assertGoesOn();
    }

    private void assertGoesOn() throws IOException {
        long kept = stored.unfinishedChunks();
        assertThat(kept).isBetween(1L, PAGES * SECTIONS - 1L);

        assertThat(bench.run().exitCode()).isZero();

        assertThat(stored.chunks()).hasSize(PAGES * SECTIONS);
        assertThat(stored.lastRefresh().embeddings()).isEqualTo(PAGES * SECTIONS - kept);
    }
}
