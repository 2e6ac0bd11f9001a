package dev.mcdewey.ingest.refresh;

import dev.mcdewey.ingest.writer.PlannedFile;
import dev.mcdewey.ingest.writer.ReadFile;
import io.micrometer.observation.ObservationRegistry;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.Chunk;
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
    private final Parts parts;
    private final ObservationRegistry observations;

    RefreshJob(
            JobRepository repository,
            RefreshSteps steps,
            FileProcessor processor,
            AsyncTaskExecutor executor,
            Parts parts,
            ObservationRegistry observations) {
        this.repository = repository;
        this.steps = steps;
        this.processor = processor;
        this.executor = executor;
        this.parts = parts;
        this.observations = observations;
    }

    Job of(Refresh refresh) {
        return new JobBuilder(NAME, repository)
                .observationRegistry(observations)
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

    /** A part that is done with its files takes the next ones of all. */
    private Step index(Refresh refresh) {
        return builder("index")
                .listener(new StepTime(refresh.account()))
                .partitioner("index-part", most -> parts(Math.min(most, files(refresh))))
                .step(part(refresh))
                .gridSize(parts.count())
                .taskExecutor(executor)
                .allowStartIfComplete(true)
                .build();
    }

    private static int files(Refresh refresh) {
        return Math.max(1, refresh.survey().toIndex().size());
    }

    private static Map<String, ExecutionContext> parts(int count) {
        return IntStream.rangeClosed(1, count)
                .boxed()
                .collect(Collectors.toMap(Object::toString, part -> new ExecutionContext()));
    }

    /** An item is all files of a commit, since Spring Batch would count files, whatever their size. */
    private Step part(Refresh refresh) {
        return builder("index-part")
                .<List<PlannedFile>, List<ReadFile>>chunk(1)
                .reader(nextOf(refresh))
                .processor(processor)
                .writer(commits -> writeAll(commits, refresh))
                .allowStartIfComplete(true)
                .build();
    }

    private static void writeAll(Chunk<? extends List<ReadFile>> commits, Refresh refresh) throws IOException {
        for (List<ReadFile> files : commits) {
            refresh.write(files);
        }
    }

    @SuppressWarnings("NullAway") // Null is Spring Batch's own sign of the end.
    private ItemReader<List<PlannedFile>> nextOf(Refresh refresh) {
        return () -> refresh.nextFiles(parts);
    }

    private Step step(String name, Refresh refresh, Action action) {
        return builder(name)
                .listener(new StepTime(refresh.account()))
                .tasklet((contribution, context) -> {
                    action.run();
                    return RepeatStatus.FINISHED;
                })
                .allowStartIfComplete(true)
                .build();
    }

    /** Every step is measured; Spring Batch does it for beans only, which these are not. */
    private StepBuilder builder(String name) {
        return new StepBuilder(name, repository).observationRegistry(observations);
    }

    /** What a step does. */
    private interface Action {
        void run() throws Exception;
    }
}
