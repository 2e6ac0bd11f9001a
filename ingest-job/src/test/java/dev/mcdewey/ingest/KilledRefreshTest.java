package dev.mcdewey.ingest;

import static dev.mcdewey.ingest.LibraryOnDisk.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A process of its own that is killed at any moment, as by {@code kill -9}. */
class KilledRefreshTest extends IngestTest {

    /** More of them take longer and find the rarer moments. */
    private static final int KILLS = Integer.getInteger("mcdewey.test.kills", 3);

    private static final int PAGES = 40;
    private static final int SECTIONS = 6;
    private static final String LONG = ", long enough that it takes the model a moment. ".repeat(12);
    private static final int LONGEST_MILLIS = 20_000;

    @Test
    void leavesWhatIsLiveAndWhatIsDone() throws Exception {
        library.with("acme/tern/v1/admin/first.md", page("First", "First: This stays readable."));
        assertThat(bench.run().exitCode()).isZero();
        library.withPages(PAGES, SECTIONS, LONG);
        Random random = new Random();
        long seed = random.nextLong();
        random.setSeed(seed);
        for (int kill = 0; kill < KILLS; kill++) {
            killAfter(random.nextInt(LONGEST_MILLIS));
            assertThat(stored.chunk("This stays readable").versions())
                    .as("seed %d", seed)
                    .containsExactly("v1");
        }
        assertEndsComplete(seed);
    }

    private void killAfter(int millis) throws Exception {
        Process process = bench.start(folder.resolve("killed.log"));
        process.waitFor(millis, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
    }

    /** What was stored before is not embedded again; the one page that was live at first is the rest. */
    private void assertEndsComplete(long seed) throws IOException {
        long published = stored.chunks().size();
        long kept = Math.max(published, stored.unfinishedChunks());

        IngestRun run = bench.run();

        assertThat(run.exitCode()).as("seed %d: %s", seed, run.errors()).isZero();
        assertThat(stored.chunks()).as("seed %d", seed).hasSize(PAGES * SECTIONS + 1);
        assertThat(stored.files()).as("seed %d", seed).hasSize(PAGES + 1);
        assertThat(stored.files().stream().mapToInt(file -> file.spine().size()).sum())
                .isEqualTo(PAGES * SECTIONS + 1);
        assertThat(stored.lastRefresh().embeddings()).as("seed %d", seed).isEqualTo(PAGES * SECTIONS + 1 - kept);
    }
}
