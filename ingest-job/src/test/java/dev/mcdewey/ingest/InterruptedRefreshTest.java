package dev.mcdewey.ingest;

import static dev.mcdewey.ingest.LibraryOnDisk.page;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mcdewey.index.generation.Generation;
import dev.mcdewey.index.refresh.Balance;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a run has left that ended before it could publish: another one goes on from there. */
class InterruptedRefreshTest extends IngestTest {

    private static final String GUIDE = "acme/tern/v1/admin/";
    private static final Balance ALL_NEW = new Balance(4, 4, 0, 0, 0, 0);

    private Generation before;

    /** One page is live; three more have been written into a generation that was never published. */
    @BeforeEach
    void interrupt() throws IOException {
        library.with(GUIDE + "a.md", page("A", "Install: Unpack the archive."));
        assertThat(bench.run().exitCode()).isZero();
        before = stored.live();
        library.with(GUIDE + "b.md", page("B", "Start: Run the server."))
                .with(GUIDE + "c.md", page("C", "Stop: Send the signal."))
                .with(GUIDE + "d.md", page("D", "Update: Run the updater."));
        assertThat(bench.run().exitCode()).isZero();
        unpublish();
    }

    /** As a crash just before the end leaves it. */
    private void unpublish() throws IOException {
        Generation made = stored.live();
        Crash.before(stored, made, before);
        assertThat(stored.live()).isEqualTo(before);
        assertThat(stored.generations().unfinished()).isPresent();
    }

    @Test
    void isFinishedWithoutEmbeddingAgain() throws IOException {
        IngestRun run = bench.run();

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("Going on with an interrupted refresh; files that it had indexed: 3")
                .doesNotContain("0 of 0 files");
        assertThat(stored.lastRefresh().embeddings()).isZero();
        assertThat(stored.lastRefresh().balance()).isEqualTo(new Balance(4, 3, 1, 0, 0, 0));
        assertThat(stored.files()).hasSize(4);
        assertThat(stored.chunks()).hasSize(4);
    }

    @Test
    void takesOutWhatHasGoneSince() throws IOException {
        library.without(GUIDE + "c.md").with(GUIDE + "d.md", page("D", "Update: Ask the vendor."));

        assertThat(bench.run().exitCode()).isZero();

        assertThat(stored.lastRefresh().embeddings()).isEqualTo(1);
        assertThat(stored.chunks())
                .extracting(chunk -> chunk.text().trim())
                .containsExactlyInAnyOrder("Unpack the archive.", "Run the server.", "Ask the vendor.");
        assertThat(stored.files()).hasSize(3);
        assertThat(stored.lastRefresh().balance().removed())
                .as("of what readers saw")
                .isZero();
    }

    @Test
    void countsWhatItHadTakenOut() throws IOException {
        assertThat(bench.run().exitCode()).isZero();
        before = stored.live();
        library.without(GUIDE + "b.md").without(GUIDE + "c.md");
        assertThat(bench.run().exitCode()).isZero();
        unpublish();
        library.with(GUIDE + "c.md", page("C", "Stop: Send the signal."));

        assertThat(bench.run().out()).contains("1 no longer there, removed from the index");
        assertThat(stored.lastRefresh().balance()).isEqualTo(new Balance(3, 1, 2, 0, 0, 1));
    }

    @Test
    void readsAgainWhatLacksItsText() throws IOException {
        Generation left = stored.generations().unfinished().orElseThrow().generation();
        Crash.lose(stored, left, "Send the signal");

        assertThat(bench.run().exitCode()).isZero();

        assertThat(stored.lastRefresh().embeddings()).isEqualTo(1);
        assertThat(stored.chunk("Send the signal").versions()).containsExactly("v1");
    }

    @Test
    void isForgottenWhereTheLibraryIsAsItWasBefore() throws IOException {
        library.without(GUIDE + "b.md").without(GUIDE + "c.md").without(GUIDE + "d.md");

        assertThat(bench.run().exitCode()).isZero();

        assertThat(stored.chunks()).hasSize(1);
        assertThat(stored.files()).hasSize(1);
    }

    @Test
    void isNothingToARebuild() throws IOException {
        assertThat(bench.run("--mcdewey.ingest.rebuild=true").exitCode()).isZero();

        assertThat(stored.lastRefresh().embeddings()).isEqualTo(4);
        assertThat(stored.lastRefresh().balance()).isEqualTo(ALL_NEW);
        assertThat(stored.generations().all()).isEqualTo(List.of(before, stored.live()));
    }
}
