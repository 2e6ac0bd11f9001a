package dev.mcdewey.ingest.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mcdewey.index.refresh.Balance;
import dev.mcdewey.index.refresh.CoverageReport;
import dev.mcdewey.index.refresh.DisplayNames;
import dev.mcdewey.index.refresh.RefreshRecord;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsTest {

    private static final Instant FIRST = Instant.ofEpochSecond(1_700_000_000);
    private static final Instant SECOND = FIRST.plusSeconds(60);

    private final Path folder;

    ReportsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private void write(String outcome, Instant finished) throws IOException {
        PrometheusMeterRegistry ofOneProcess = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        new Reports(folder, new RefreshMetrics(ofOneProcess)).write(refresh(outcome, finished));
    }

    private static RefreshRecord refresh(String outcome, Instant finished) {
        return new RefreshRecord(
                "20261123",
                "/library",
                finished.minusSeconds(5),
                finished,
                outcome,
                outcome.equals(RefreshRecord.FAILED) ? "The disk is full." : null,
                null,
                new Balance(1, 1, 0, 0, 0, 0),
                1,
                0,
                1,
                0,
                Map.of("survey", 120L),
                List.of(),
                DisplayNames.NONE,
                List.of(),
                List.of(),
                List.of(),
                new CoverageReport(1, 1, 0.95, List.of()));
    }

    private Stream<String> metrics() throws IOException {
        return Files.readString(folder.resolve("metrics.prom")).lines();
    }

    @Test
    void sayWhatEveryFigureIs() throws IOException {
        write(RefreshRecord.PUBLISHED, FIRST);

        assertThat(metrics().filter(line -> line.startsWith("# HELP")))
                .hasSizeGreaterThan(6)
                .allMatch(line -> line.matches("# HELP \\S+ \\S.*"));
    }

    @Test
    void keepWhenTheLastRefreshWentWell() throws IOException {
        write(RefreshRecord.FAILED, FIRST);
        assertThat(metrics()).noneMatch(line -> line.startsWith("mcdewey_refresh_succeeded"));

        write(RefreshRecord.PUBLISHED, FIRST);
        write(RefreshRecord.FAILED, SECOND);
        assertThat(metrics())
                .contains(
                        "mcdewey_refresh_succeeded_timestamp_seconds 1.7E9",
                        "mcdewey_refresh_finished_timestamp_seconds{outcome=\"failed\"} 1.70000006E9");
        assertThat(folder.resolve("last-success.json")).content().contains("\"outcome\" : \"published\"");
        assertThat(folder.resolve("last-refresh.json"))
                .content()
                .contains("\"failure\" : \"The disk is full.\"", "\"step_millis\" : {");
    }

    @Test
    void nameAFileThatNoRefreshHasWritten() throws IOException {
        Files.writeString(folder.resolve("last-success.json"), "{");

        assertThatThrownBy(() -> write(RefreshRecord.FAILED, FIRST))
                .isInstanceOf(IOException.class)
                .hasMessage(folder.resolve("last-success.json") + " is not what a refresh writes. Delete it.");
    }
}
