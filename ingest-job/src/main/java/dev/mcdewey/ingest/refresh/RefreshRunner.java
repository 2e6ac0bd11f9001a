package dev.mcdewey.ingest.refresh;

import dev.mcdewey.ingest.lease.Lease;
import dev.mcdewey.ingest.lease.LeaseHeldException;
import dev.mcdewey.ingest.lease.Leases;
import dev.mcdewey.ingest.report.Summary;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;

/** Runs one refresh, prints what it did, and keeps its exit code. */
final class RefreshRunner implements ApplicationRunner, ExitCodeGenerator {

    private static final Logger LOG = LoggerFactory.getLogger(RefreshRunner.class);
    private static final int FAILED = 1;
    private static final int QUARANTINED = 3;

    private final RefreshJob job;
    private final RefreshSteps steps;
    private final JobOperator operator;
    private final JobHistory history;
    private final Leases leases;
    private final Path library;
    private final double coverageThreshold;
    private final String server;
    private final Clock clock;
    private int exitCode = FAILED;

    RefreshRunner(
            RefreshJob job,
            RefreshSteps steps,
            JobOperator operator,
            JobHistory history,
            Leases leases,
            RefreshProperties properties,
            String server,
            Clock clock) {
        this.job = job;
        this.steps = steps;
        this.operator = operator;
        this.history = history;
        this.leases = leases;
        this.library = properties.library();
        this.coverageThreshold = properties.coverageThreshold();
        this.server = server;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) throws Exception {
        try (Lease lease = leases.take()) {
            run(new Refresh(library, clock.instant(), coverageThreshold, lease));
        } catch (IOException | LeaseHeldException e) {
            LOG.error("The refresh of {} did not begin or end as it should", library, e);
            System.err.println(FailureSentence.of(List.of(e), library, server));
        }
    }

    private void run(Refresh refresh) throws Exception {
        JobExecution execution = operator.start(job.of(refresh), history.parameters(library, clock.instant()));
        if (execution.getStatus() == BatchStatus.COMPLETED) {
            succeeded(refresh, System.out);
        } else {
            failed(refresh, execution.getAllFailureExceptions());
        }
    }

    private void succeeded(Refresh refresh, PrintStream out) {
        Summary.print(refresh.record(), refresh.account().skipped(), out);
        exitCode = refresh.record().quarantine().isEmpty() ? 0 : QUARANTINED;
    }

    private void failed(Refresh refresh, List<Throwable> failures) {
        failures.forEach(failure -> LOG.error("The refresh of {} failed", library, failure));
        String why = FailureSentence.of(failures, library, server);
        System.err.println(why);
        refresh.indexed();
        System.err.println(whatIsLive(refresh));
        remember(refresh, why);
    }

    private void remember(Refresh refresh, String why) {
        try {
            steps.recordFailure(refresh, why);
        } catch (IOException | RuntimeException e) {
            LOG.error("The failure of the refresh of {} could not be recorded", library, e);
        }
    }

    private String whatIsLive(Refresh refresh) {
        try {
            return steps.hasPublished(refresh)
                    ? "The new generation is live all the same; its report or the removal of an old one is missing."
                    : "Nothing was published; what was live before still is." + whatIsKept(refresh);
        } catch (IOException e) {
            LOG.error("Elasticsearch does not say what is live", e);
            return "Elasticsearch does not say what is live (" + e.getMessage() + ")." + whatIsKept(refresh);
        }
    }

    private static String whatIsKept(Refresh refresh) {
        return refresh.beingMade().isPresent() ? " The next refresh goes on from what is done." : "";
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }
}
