package dev.mcdewey.ingest.refresh;

import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;

/** What the job repository remembers of earlier runs: one that did not end well is restarted. */
final class JobHistory {

    private static final String LIBRARY = "library";
    private static final String INDEX = "index";
    private static final String STARTED = "started";
    private static final Set<BatchStatus> RESTARTABLE = EnumSet.of(BatchStatus.FAILED, BatchStatus.STOPPED);

    /** Several libraries can share a repository, but hardly more than this take turns. */
    private static final int LATEST = 100;

    private final JobRepository repository;
    private final JobOperator operator;
    private final String index;

    JobHistory(JobRepository repository, JobOperator operator, String index) {
        this.repository = repository;
        this.operator = operator;
        this.index = index;
    }

    /** The parameters of the last run of this library if it is to be restarted, or those of a new one. */
    JobParameters parameters(Path library, Instant now) {
        return last(library)
                .map(this::ended)
                .filter(execution -> RESTARTABLE.contains(execution.getStatus()))
                .map(JobExecution::getJobParameters)
                .orElseGet(() -> started(library, now));
    }

    private JobParameters started(Path library, Instant now) {
        return new JobParametersBuilder()
                .addString(LIBRARY, library.toString())
                .addString(INDEX, index)
                .addString(STARTED, now.toString())
                .toJobParameters();
    }

    private Optional<JobExecution> last(Path library) {
        for (JobInstance instance : repository.getJobInstances(RefreshJob.NAME, 0, LATEST)) {
            JobExecution execution = repository.getLastJobExecution(instance);
            if (execution != null && isOf(library, execution.getJobParameters())) {
                return Optional.of(execution);
            }
        }
        return Optional.empty();
    }

    private boolean isOf(Path library, JobParameters parameters) {
        return library.toString().equals(parameters.getString(LIBRARY)) && index.equals(parameters.getString(INDEX));
    }

    /** Whoever holds the lease knows that nobody else is at work: what seems to be running was killed. */
    private JobExecution ended(JobExecution execution) {
        return execution.isRunning() ? operator.recover(execution) : execution;
    }
}
