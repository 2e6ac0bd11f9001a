package dev.mcdewey.ingest.refresh;

import dev.mcdewey.ingest.writer.PlannedFile;
import dev.mcdewey.ingest.writer.ReadFile;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.core.task.AsyncTaskExecutor;

/** The order of the steps. A step that has nothing to do ends at once. */
final class RefreshJob {

    static final String NAME = "refresh";

    private final JobRepository repository;
    private final RefreshSteps steps;
    private final FileProcessor processor;
    private final AsyncTaskExecutor cores;
    private final int filesPerCommit;

    RefreshJob(
            JobRepository repository,
            RefreshSteps steps,
            FileProcessor processor,
            AsyncTaskExecutor cores,
            int filesPerCommit) {
        this.repository = repository;
        this.steps = steps;
        this.processor = processor;
        this.cores = cores;
        this.filesPerCommit = filesPerCommit;
    }

    Job of(Refresh refresh) {
        return new JobBuilder(NAME, repository)
                .start(step("survey", () -> steps.survey(refresh)))
                .next(step("open", () -> steps.open(refresh)))
                .next(index(refresh))
                .next(step("settle", () -> steps.settle(refresh)))
                .next(step("publish", () -> steps.publish(refresh)))
                .next(step("record", () -> steps.record(refresh)))
                .build();
    }

    /** Files are parsed on all cores; one thread writes them, so that equal text is recognised. */
    private Step index(Refresh refresh) {
        return new StepBuilder("index", repository)
                .<PlannedFile, ReadFile>chunk(filesPerCommit)
                .reader(new PlannedFileReader(refresh))
                .processor(processor)
                .writer(refresh::write)
                .taskExecutor(cores)
                .build();
    }

    private Step step(String name, Action action) {
        return new StepBuilder(name, repository)
                .tasklet((contribution, context) -> {
                    action.run();
                    return RepeatStatus.FINISHED;
                })
                .build();
    }

    /** What a step does. */
    private interface Action {
        void run() throws Exception;
    }

    /** Hands out the planned files; there are none before the survey has run. */
    private static final class PlannedFileReader implements ItemReader<PlannedFile> {

        private final Refresh refresh;
        private int next;

        PlannedFileReader(Refresh refresh) {
            this.refresh = refresh;
        }

        @Override
        @SuppressWarnings("NullAway") // Spring Batch's own sign of the end.
        public PlannedFile read() {
            var files = refresh.survey().toIndex();
            return next < files.size() ? files.get(next++) : null;
        }
    }
}
