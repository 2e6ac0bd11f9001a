package dev.mcdewey.ingest;

import static dev.mcdewey.ingest.LibraryOnDisk.page;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mcdewey.index.generation.Generation;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The way back to what readers saw before. */
class RollbackTest extends IngestTest {

    private static final String GUIDE = "acme/tern/v1/admin/guide.md";
    private static final String ROLLBACK = "--mcdewey.ingest.action=rollback";

    @Test
    void returnsToTheGenerationBeforeAndAgain() throws IOException {
        Generation first = published("Unpack the archive.");
        Generation second = published("Ask the vendor.");

        IngestRun run = bench.run(ROLLBACK);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Generation " + first.id() + " is live again; " + second.id() + " stays");
        assertThat(stored.chunk("Unpack").versions()).containsExactly("v1");
        assertThat(bench.run(ROLLBACK).exitCode()).isZero();
        assertThat(stored.live()).isEqualTo(second);
    }

    @Test
    void isFollowedByARefreshThatFindsItsWay() throws IOException {
        published("Unpack the archive.");
        published("Ask the vendor.");
        assertThat(bench.run(ROLLBACK).exitCode()).isZero();

        assertThat(bench.run().exitCode()).isZero();

        assertThat(stored.chunks()).hasSize(1);
        assertThat(stored.chunk("Ask the vendor").versions()).containsExactly("v1");
    }

    @Test
    void saysThatThereIsNothingToReturnTo() throws IOException {
        assertThat(bench.run(ROLLBACK).errors()).contains("There is no generation to return to");
        Generation only = published("Unpack the archive.");

        IngestRun run = bench.run(ROLLBACK);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errors()).contains("only one has been published, " + only.id());
    }

    private Generation published(String text) throws IOException {
        library.with(GUIDE, page("Guide", "Install: " + text));
        assertThat(bench.run().exitCode()).isZero();
        return stored.live();
    }
}
