package dev.mcdewey.ingest;

import static dev.mcdewey.ingest.LibraryOnDisk.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** The figures of a refresh for Prometheus. */
class MetersTest extends IngestTest {

    @Test
    void holdWhatSpringBatchMeasuresBesideTheBalance() throws IOException {
        library.with("acme/tern/v1/admin/a.md", page("A", "Install: Unpack the archive."))
                .with("acme/tern/v1/admin/b.md", page("B", "Start: Run the server."));
        assertThat(bench.run().exitCode()).isZero();

        String meters = Files.readString(folder.resolve("data/reports/metrics.prom"));

        assertThat(meters)
                .contains("mcdewey_refresh_files{fate=\"indexed\"} 2.0")
                .containsPattern("spring_batch_job_seconds_sum\\{.*status=\"COMPLETED\".*} 0*[1-9.]")
                .containsPattern("spring_batch_step_seconds_count\\{.*step_name=\"settle\".*} 1")
                .doesNotContain("spring_batch_item_read", "spring_batch_job_launch");
        assertThat(sum(meters, "spring_batch_item_process_seconds_count")).isEqualTo(2);
        assertThat(sum(meters, "spring_batch_chunk_write_seconds_count")).isPositive();
    }

    /** Over all parts, of which one may have taken every file. */
    private static double sum(String meters, String name) {
        return meters.lines()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }
}
