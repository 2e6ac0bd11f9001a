package dev.mcdewey.ingest.report;

import dev.mcdewey.index.refresh.Balance;
import dev.mcdewey.index.refresh.CoverageReport;
import dev.mcdewey.index.refresh.RefreshRecord;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The figures of the last refresh as meters. */
final class RefreshMetrics {

    private static final double MILLIS = 1_000;

    private final PrometheusMeterRegistry registry;
    private final MultiGauge files;
    private final MultiGauge texts;
    private final MultiGauge seconds;
    private final MultiGauge coverage;
    private final MultiGauge finished;
    private final MultiGauge succeeded;

    RefreshMetrics(PrometheusMeterRegistry registry) {
        this.registry = registry;
        this.files = gauge("mcdewey.refresh.files", "where the files of the last refresh went");
        this.texts = gauge(
                "mcdewey.refresh.texts",
                "texts stored or found again, and vectors computed or saved, in the last refresh");
        this.seconds = gauge("mcdewey.refresh.step.seconds", "how long each step of the last refresh took");
        this.coverage = gauge("mcdewey.refresh.coverage", "the share of visible words that reached the index");
        this.finished = gauge(
                "mcdewey.refresh.finished.timestamp.seconds",
                "when the last refresh ended, whether it went well or not, by how it ended (Unix time)");
        this.succeeded = gauge(
                "mcdewey.refresh.succeeded.timestamp.seconds",
                "when the last refresh ended that published or found nothing to do (Unix time)");
    }

    private MultiGauge gauge(String name, String description) {
        return MultiGauge.builder(name).description(description).register(registry);
    }

    /** Takes over the figures of a refresh, and when the last one that went well ended, if that is known. */
    void record(RefreshRecord refresh, Optional<Instant> success) {
        files.register(files(refresh.balance()), true);
        texts.register(
                List.of(
                        row("kind", "new", refresh.chunksNew()),
                        row("kind", "reused", refresh.chunksReused()),
                        row("kind", "embedded", refresh.embeddings()),
                        row("kind", "embeddings saved", refresh.embeddingsSaved())),
                true);
        seconds.register(
                refresh.stepMillis().entrySet().stream()
                        .map(RefreshMetrics::step)
                        .toList(),
                true);
        coverage.register(coverage(refresh.coverage()), true);
        finished.register(
                List.of(row("outcome", refresh.outcome(), refresh.finished().getEpochSecond())), true);
        succeeded.register(
                success.<Row<?>>map(end -> Row.of(Tags.empty(), end.getEpochSecond())).stream()
                        .toList(),
                true);
        duration(refresh.outcome()).record(Duration.between(refresh.started(), refresh.finished()));
    }

    private Timer duration(String outcome) {
        return Timer.builder("mcdewey.refresh.duration")
                .description("how long the refreshes of this process took")
                .tag("outcome", outcome)
                .register(registry);
    }

    private static Iterable<Row<?>> files(Balance balance) {
        return List.of(
                row("fate", "indexed", balance.indexed()),
                row("fate", "unchanged", balance.unchanged()),
                row("fate", "skipped", balance.skipped()),
                row("fate", "quarantined", balance.quarantined()),
                row("fate", "removed", balance.removed()));
    }

    private static Row<?> step(Map.Entry<String, Long> step) {
        return row("step", step.getKey(), step.getValue() / MILLIS);
    }

    private static Iterable<Row<?>> coverage(@Nullable CoverageReport report) {
        return report == null
                ? List.of()
                : List.of(
                        row("of", "median", report.median()),
                        row("of", "lowest", report.lowest()),
                        row("of", "flagged files", report.flagged().size()));
    }

    private static Row<?> row(String tag, String value, Number figure) {
        return Row.of(Tags.of(tag, value), figure);
    }

    /** All meters in the format that Prometheus reads. */
    String text() {
        return registry.scrape();
    }
}
