package dev.mcdewey.ingest;

import static dev.mcdewey.ingest.LibraryOnDisk.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The right to refresh. */
class LeaseTest extends IngestTest {

    @BeforeEach
    void bringALibrary() throws IOException {
        library.with("acme/tern/v1/admin/guide.md", page("Guide", "Install: Unpack the archive."));
    }

    @Test
    void isNotHadWhileAnotherHostHasIt() throws IOException {
        claimedBy("another-host", 4711, Instant.now().plusSeconds(60));

        IngestRun run = bench.run();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errors())
                .contains("This library is being refreshed already, by process 4711 on another-host since 2026-01-01T");
        assertThat(stored.generations().live()).isEmpty();
    }

    @Test
    void isMissingInTheReportsTooWithWhatIsLiveMeanwhile() throws IOException {
        assertThat(bench.run().exitCode()).isZero();
        claimedBy("another-host", 4711, Instant.now().plusSeconds(60));

        assertThat(bench.run().exitCode()).isEqualTo(1);

        assertThat(Files.readString(folder.resolve("data/reports/last-refresh.json")))
                .contains("\"outcome\" : \"failed\"", "refreshed already, by process 4711 on another-host")
                .contains("\"generation\" : \"" + stored.live().id() + "\"");
    }

    @Test
    void isHadAgainWhenItsTermIsOver() throws IOException {
        claimedBy("another-host", 4711, Instant.now().minusSeconds(1));

        assertThat(bench.run().exitCode()).isZero();
    }

    @Test
    void isHadAgainAtOnceWhenItsHolderOnThisHostIsDead() throws Exception {
        String host = InetAddress.getLocalHost().getHostName();
        claimedBy(host, Long.MAX_VALUE, Instant.now().plusSeconds(60));

        assertThat(bench.run().exitCode()).isZero();
        assertThat(bench.run().exitCode()).isZero();
    }

    @Test
    void isHadByOneOfTwoProcessesThatKeepTheirHistoryApart() throws Exception {
        library.withPages(60);
        Process first = bench.start(folder.resolve("first.log"), "--mcdewey.data=" + folder.resolve("first"));
        bench.awaitGeneration(first);

        IngestRun second = bench.run();

        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(second.errors())
                .contains("This library is being refreshed already, by process " + first.pid() + " on ");
        assertThat(first.waitFor()).isZero();
        assertThat(stored.files()).hasSize(61);
        assertThat(bench.run().exitCode()).isZero();
    }

    @Test
    void isNotEvenAskedForWhereAnotherKeepsItsHistoryInTheSameFolder() throws Exception {
        library.withPages(60);
        Process first = bench.start(folder.resolve("first.log"));
        bench.awaitGeneration(first);

        IngestRun second = bench.run();

        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(second.errors())
                .contains("The job history " + folder.resolve("data/jobs/history") + " is in use, by process "
                        + first.pid() + " on ")
                .contains(" since 20");
        assertThat(first.waitFor()).isZero();
        assertThat(bench.run().exitCode()).isZero();
    }

    @Test
    void isRefusedWithASentenceForATermThatIsNone() {
        IngestRun run = bench.run("--mcdewey.lease.term=0s");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errors()).contains("mcdewey.lease.term is 0 ms: set it from 3s to 1d");
    }

    @Test
    void isMissedSoonByAJobFromWhichItWasTaken() throws Exception {
        library.withPages(400);
        Path log = folder.resolve("robbed.log");
        Process robbed = bench.start(log, "--mcdewey.lease.term=3s");
        bench.awaitGeneration(robbed);
        claimedBy("another-host", 4711, Instant.now().plusSeconds(600));

        assertThat(robbed.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(robbed.exitValue()).isEqualTo(1);
        assertThat(Files.readString(log)).contains("refreshed already, by process 4711 on another-host");
        assertThat(stored.generations().live()).isEmpty();
    }

    @Test
    void isHadByOneOfManyThatAskInOneMoment() throws Exception {
        List<Process> all = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            all.add(bench.start(folder.resolve(i + ".log"), "--mcdewey.data=" + folder.resolve("data" + i)));
        }
        for (Process one : all) {
            assertThat(one.waitFor(2, TimeUnit.MINUTES)).isTrue();
        }
        assertThat(all).extracting(Process::exitValue).contains(0).isSubsetOf(0, 1);
        assertThat(stored.files()).hasSize(1);
    }

    private void claimedBy(String host, long process, Instant until) throws IOException {
        Map<String, Object> holder =
                Map.of("id", "other", "host", host, "process", process, "started", "2026-01-01T00:00:00Z");
        stored.client().index(i -> i.index(stored.names().lease())
                .id("refresh")
                .document(Map.of("holder", holder, "since", "2026-01-01T10:00:00Z", "until", until.toString())));
    }
}
