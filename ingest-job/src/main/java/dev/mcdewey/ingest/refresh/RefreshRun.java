package dev.mcdewey.ingest.refresh;

import dev.mcdewey.index.refresh.RefreshRecord;
import dev.mcdewey.ingest.lease.Lease;
import dev.mcdewey.ingest.lease.LeaseHeldException;
import dev.mcdewey.ingest.lease.Leases;
import dev.mcdewey.ingest.report.Reports;
import dev.mcdewey.ingest.report.SourcesSummary;
import dev.mcdewey.ingest.report.Summary;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.context.SmartLifecycle;

/** Makes one refresh, if nobody else does, and tells what came of it. */
final class RefreshRun implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RefreshRun.class);

    /** Several times what a slice of texts takes to be embedded. */
    private static final Duration TIME_TO_STOP = Duration.ofSeconds(10);

    private final RefreshJob job;
    private final RefreshSteps steps;
    private final JobOperator operator;
    private final JobHistory history;
    private final Leases leases;
    private final Reports reports;
    private final Path library;
    private final double coverageThreshold;
    private final String server;
    private final Clock clock;

    /** What is being made, and the sign that it has ended. */
    private volatile @Nullable Refresh current;

    private volatile CountDownLatch ended = new CountDownLatch(0);

    RefreshRun(
            RefreshJob job,
            RefreshSteps steps,
            JobOperator operator,
            JobHistory history,
            Leases leases,
            Reports reports,
            RefreshProperties properties,
            String server,
            Clock clock) {
        this.job = job;
        this.steps = steps;
        this.operator = operator;
        this.history = history;
        this.leases = leases;
        this.reports = reports;
        this.library = properties.source();
        this.coverageThreshold = properties.coverageThreshold();
        this.server = server;
        this.clock = clock;
    }

    /** Refreshes once. */
    ExitCode run() {
        Instant started = clock.instant();
        try (Lease lease = leases.take()) {
            return run(new Refresh(library, started, coverageThreshold, lease));
        } catch (LeaseHeldException e) {
            return notBegun(started, FailureSentence.of(List.of(e), library, server));
        } catch (IOException | RuntimeException | JobExecutionException e) {
            LOG.error("The refresh of {} did not begin or end as it should", library, e);
            System.err.println(FailureSentence.of(List.of(e), library, server));
            return ExitCode.FAILED;
        }
    }

    /** Whoever is at work has the records to itself, but the reports are this job's. */
    private ExitCode notBegun(Instant started, String why) {
        System.err.println(why);
        Account nothing = new Account(library, started, coverageThreshold);
        report(steps.notBegun(nothing, why, shown()));
        return ExitCode.FAILED;
    }

    private ExitCode run(Refresh refresh) throws JobExecutionException {
        ended = new CountDownLatch(1);
        current = refresh;
        try {
            return runToTheEnd(refresh);
        } finally {
            current = null;
            ended.countDown();
        }
    }

    private ExitCode runToTheEnd(Refresh refresh) throws JobExecutionException {
        JobExecution execution = operator.start(job.of(refresh), history.parameters(library, clock.instant()));
        return execution.getStatus() == BatchStatus.COMPLETED
                ? succeeded(refresh)
                : failed(refresh, execution.getAllFailureExceptions());
    }

    /** Does nothing: a refresh begins when somebody asks for it. */
    @Override
    public void start() {}

    @Override
    public boolean isRunning() {
        return current != null;
    }

    /** The program ends: what is needed to write is there until the refresh has stopped, or has had time to. */
    @Override
    public void stop() {
        Refresh refresh = current;
        if (refresh != null) {
            refresh.stop();
            if (refresh.beingMade().isPresent()) {
                awaitEnd();
            }
        }
    }

    private void awaitEnd() {
        try {
            if (!ended.await(TIME_TO_STOP.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("The refresh of {} has not stopped within {}", library, TIME_TO_STOP);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private ExitCode succeeded(Refresh refresh) {
        RefreshRecord record = refresh.record();
        SourcesSummary.print(record.sources(), System.out);
        Summary.print(record, refresh.account().skipped(), System.out);
        refresh.account().said().forEach(System.out::println);
        report(record);
        boolean all = record.quarantine().isEmpty() && !refresh.sources().anyFailed();
        return all ? ExitCode.DONE : ExitCode.QUARANTINED;
    }

    private ExitCode failed(Refresh refresh, List<Throwable> failures) {
        failures.forEach(failure -> LOG.error("The refresh of {} failed", library, failure));
        String why = FailureSentence.of(failures, library, server);
        SourcesSummary.print(refresh.account().sources(), System.err);
        System.err.println(why);
        refresh.indexed();
        Shown shown = shown();
        System.err.println(shown.sentence(refresh.beingMade()));
        report(steps.failed(refresh, why, shown));
        return ExitCode.FAILED;
    }

    /** A report that cannot be written takes nothing away from what was done. */
    private void report(RefreshRecord record) {
        try {
            reports.write(record);
        } catch (IOException e) {
            LOG.error("The report of the refresh of {} could not be written", library, e);
            System.err.println("The report could not be written: " + e.getMessage());
        }
    }

    private Shown shown() {
        try {
            return new Shown(true, steps.live());
        } catch (IOException | RuntimeException e) {
            LOG.error("Elasticsearch does not say what is live", e);
            return Shown.UNKNOWN;
        }
    }
}
