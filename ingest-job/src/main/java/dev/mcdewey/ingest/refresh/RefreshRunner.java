package dev.mcdewey.ingest.refresh;

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
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
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
    private final Path library;
    private final double coverageThreshold;
    private final String server;
    private final Clock clock;
    private int exitCode = FAILED;

    RefreshRunner(
            RefreshJob job,
            RefreshSteps steps,
            JobOperator operator,
            RefreshProperties properties,
            String server,
            Clock clock) {
        this.job = job;
        this.steps = steps;
        this.operator = operator;
        this.library = properties.library();
        this.coverageThreshold = properties.coverageThreshold();
        this.server = server;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) throws Exception {
        Refresh refresh = new Refresh(library, clock.instant(), coverageThreshold);
        JobExecution execution = operator.start(job.of(refresh), parameters());
        if (execution.getStatus() == BatchStatus.COMPLETED) {
            succeeded(refresh, System.out);
        } else {
            failed(refresh, execution.getAllFailureExceptions());
        }
    }

    private JobParameters parameters() {
        return new JobParametersBuilder()
                .addString("library", library.toString())
                .addString("started", clock.instant().toString())
                .toJobParameters();
    }

    private void succeeded(Refresh refresh, PrintStream out) {
        Summary.print(refresh.record(), refresh.skipped(), out);
        exitCode = refresh.record().quarantine().isEmpty() ? 0 : QUARANTINED;
    }

    private void failed(Refresh refresh, List<Throwable> failures) {
        failures.forEach(failure -> LOG.error("The refresh of {} failed", library, failure));
        System.err.println(FailureSentence.of(failures, library, server));
        refresh.indexed();
        System.err.println(whatIsLive(refresh));
    }

    private String whatIsLive(Refresh refresh) {
        try {
            return steps.abandon(refresh)
                    ? "Nothing was published; what was live before still is."
                    : "The new generation is live all the same; its report or the removal of an old one is missing.";
        } catch (IOException e) {
            LOG.error("The unfinished generation could not be removed", e);
            return "The unfinished generation could not be removed (" + e + "); the next refresh removes it.";
        }
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }
}
