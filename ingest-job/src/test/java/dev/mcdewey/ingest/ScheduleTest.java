package dev.mcdewey.ingest;

import static dev.mcdewey.ingest.LibraryOnDisk.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Refreshes by the clock. */
class ScheduleTest extends IngestTest {

    private static final String GUIDE = "acme/tern/v1/admin/guide.md";
    private static final String EVERY_SECOND = "--mcdewey.ingest.schedule=* * * * * *";

    @Test
    void isKeptUntilTheProcessIsEnded() throws Exception {
        library.with(GUIDE, page("Guide", "Install: Unpack the archive."));
        Path log = folder.resolve("scheduled.log");
        Process scheduled = bench.start(log, EVERY_SECOND);
        awaitText(scheduled, "Unpack the archive.");
        library.with(GUIDE, page("Guide", "Install: Ask the vendor."));
        awaitText(scheduled, "Ask the vendor.");
        assertThat(scheduled.isAlive()).isTrue();
        scheduled.destroy();
        scheduled.waitFor();

        assertThat(Files.readString(log))
                .containsPattern("Next refresh: [A-Z][a-z]+day, \\d+ [A-Z][a-z]+ 20\\d\\d, [0-9:]{8} \\S+\n")
                .contains("is live (published)");
    }

    @Test
    void isRefusedWithASentenceWhereItIsNone() throws IOException {
        library.with(GUIDE, page("Guide", "Install: Unpack the archive."));

        IngestRun run = bench.run("--mcdewey.ingest.schedule=every night");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errors()).contains("mcdewey.ingest.schedule is 'every night': write it as cron does");
    }

    @Test
    void isRefusedTogetherWithWhatIsForOneRun() throws IOException {
        library.with(GUIDE, page("Guide", "Install: Unpack the archive."));

        for (String once : List.of("mcdewey.ingest.rebuild", "mcdewey.gate.forced")) {
            IngestRun run = bench.run(EVERY_SECOND, "--" + once + "=true");

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.errors())
                    .contains(once + " is for once: leave it out where mcdewey.ingest.schedule is set.");
        }
    }

    private void awaitText(Process scheduled, String text) throws Exception {
        while (scheduled.isAlive() && !isFound(text)) {
            Thread.sleep(100);
        }
    }

    private boolean isFound(String text) throws IOException {
        return stored.generations().live().isPresent()
                && stored.chunks().stream().anyMatch(chunk -> chunk.text().contains(text));
    }
}
