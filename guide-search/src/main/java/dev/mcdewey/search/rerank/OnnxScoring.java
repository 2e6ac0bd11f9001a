package dev.mcdewey.search.rerank;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.output.Response;
import dev.langchain4j.model.scoring.onnx.OnnxScoringModel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.springframework.core.NestedExceptionUtils;

/**
 * A cross-encoder in this process, on threads of its own.
 *
 * <p>Each passage is scored alone on one thread: a batch has to be padded, and a passage that several threads share
 * keeps them all busy while they wait for each other. It also ends soon after nobody waits for it.
 */
final class OnnxScoring implements Scoring {

    private final String name;
    private final OnnxScoringModel model;
    private final ExecutorService workers;

    /**
     * Makes a scoring.
     *
     * @param name begins a sentence
     * @param model takes one core for each thread that uses it, and is closed with the scoring
     * @param threads how many passages are scored at once
     */
    OnnxScoring(String name, OnnxScoringModel model, int threads) {
        this.name = name;
        this.model = model;
        this.workers = Executors.newFixedThreadPool(threads, OnnxScoring::daemon);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "scoring");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public Response<List<Double>> scoreAll(List<TextSegment> passages, String question) {
        List<Callable<Double>> work = passages.stream()
                .<Callable<Double>>map(passage -> () -> checked(passage, question))
                .toList();
        List<Double> scores = new ArrayList<>();
        try {
            for (Future<Double> score : workers.invokeAll(work)) {
                scores.add(score.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("nobody waits for it any more", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        return Response.from(scores);
    }

    private double checked(TextSegment passage, String question) {
        double score = model.scoreAll(List.of(passage), question).content().get(0);
        if (!Double.isFinite(score)) {
            throw new IllegalStateException("it gave " + score + " as a score");
        }
        return score;
    }

    /** One question has all threads, and is answered the sooner. */
    @Override
    public int questionsAtOnce() {
        return 1;
    }

    @Override
    public String sentence(RuntimeException failed) {
        return name + " failed: " + NestedExceptionUtils.getMostSpecificCause(failed);
    }

    @Override
    public String toString() {
        return name;
    }

    /** Waits for the passages that are being scored: native code would crash without its model. */
    @Override
    public void close() {
        workers.shutdown();
        try {
            if (workers.awaitTermination(1, TimeUnit.MINUTES)) {
                model.close();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
