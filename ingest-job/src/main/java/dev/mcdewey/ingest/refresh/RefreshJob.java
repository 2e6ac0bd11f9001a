package dev.mcdewey.ingest.refresh;

import dev.mcdewey.ingest.writer.PlannedFile;
import dev.mcdewey.ingest.writer.ReadFile;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.core.task.AsyncTaskExecutor;

/**
 * The order of the steps. A step that has nothing to do ends at once.
 *
 * <p>A restart goes through all of them: what is done is seen in the unfinished generation, not in the history, since
 * the library may have changed in between.
 */
final class RefreshJob {

    static final String NAME = "refresh";

    private final JobRepository repository;
    private final RefreshSteps steps;
    private final FileProcessor processor;
    private final AsyncTaskExecutor executor;
    private final int filesPerCommit;

    RefreshJob(
            JobRepository repository,
            RefreshSteps steps,
            FileProcessor processor,
            AsyncTaskExecutor executor,
            int filesPerCommit) {
        this.repository = repository;
        this.steps = steps;
        this.processor = processor;
        this.executor = executor;
        this.filesPerCommit = filesPerCommit;
    }

    Job of(Refresh refresh) {
        return new JobBuilder(NAME, repository)
                .start(step("fetch", refresh, () -> steps.fetch(refresh)))
                .next(step("survey", refresh, () -> steps.survey(refresh)))
                .next(step("open", refresh, () -> steps.open(refresh)))
                .next(index(refresh))
                .next(step("settle", refresh, () -> steps.settle(refresh)))
                .next(step("gate", refresh, () -> steps.gate(refresh)))
                .next(step("publish", refresh, () -> steps.publish(refresh)))
                .next(step("record", refresh, () -> steps.record(refresh)))
                .build();
    }

    /** One part for each core; a part that is done with a file takes the next one of all. */
    private Step index(Refresh refresh) {
        int cores = Runtime.getRuntime().availableProcessors();
        return new StepBuilder("index", repository)
                .listener(new StepTime(refresh.account()))
                .partitioner("index-part", parts -> parts(Math.min(parts, files(refresh))))
                .step(part(refresh))
                .gridSize(cores)
                .taskExecutor(executor)
                .allowStartIfComplete(true)
                .build();
    }

    private static int files(Refresh refresh) {
        return Math.max(1, refresh.survey().toIndex().size());
    }

    private static Map<String, ExecutionContext> parts(int parts) {
        return IntStream.rangeClosed(1, parts)
                .boxed()
                .collect(Collectors.toMap(Object::toString, part -> new ExecutionContext()));
    }

    private Step part(Refresh refresh) {
        return new StepBuilder("index-part", repository)
                .<PlannedFile, ReadFile>chunk(filesPerCommit)
                .reader(nextOf(refresh))
                .processor(processor)
                .writer(refresh::write)
                .allowStartIfComplete(true)
                .build();
    }

    @SuppressWarnings("NullAway") // Null is Spring Batch's own sign of the end.
    private static ItemReader<PlannedFile> nextOf(Refresh refresh) {
        return refresh::nextFile;
    }

    private Step step(String name, Refresh refresh, Action action) {
        return new StepBuilder(name, repository)
                .listener(new StepTime(refresh.account()))
                .tasklet((contribution, context) -> {
                    action.run();
                    return RepeatStatus.FINISHED;
                })
                .allowStartIfComplete(true)
                .build();
    }

    /** What a step does. */
    private interface Action {
        void run() throws Exception;
    }
}
