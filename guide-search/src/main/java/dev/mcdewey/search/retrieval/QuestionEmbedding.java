package dev.mcdewey.search.retrieval;

import dev.mcdewey.index.embedding.EmbeddingException;
import dev.mcdewey.index.embedding.TextEmbedder;
import java.util.concurrent.RejectedExecutionException;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Embeds questions away from the event loop.
 *
 * <p>It has as many threads as the embedder has workers: more would only wait for a model, and hold memory while they
 * do. Questions wait in a queue that has an end, so that a burst is answered late or refused, but does not pile up.
 */
public final class QuestionEmbedding implements AutoCloseable {

    private final TextEmbedder embedder;
    private final Scheduler scheduler;

    /**
     * Makes an embedding with threads of its own.
     *
     * @param embedder computes
     * @param workers how many questions are embedded at once
     * @param waiting how many more may wait for each worker
     */
    public QuestionEmbedding(TextEmbedder embedder, int workers, int waiting) {
        this.embedder = embedder;
        this.scheduler = Schedulers.newBoundedElastic(workers, waiting, "question-embedding", 60, true);
    }

    /** The vector of a question; fails with {@link EmbeddingOverdueException} where none can be had now. */
    public Mono<float[]> of(String question) {
        return Mono.fromCallable(() -> embedder.embedQuery(question))
                .subscribeOn(scheduler)
                .onErrorMap(RejectedExecutionException.class, QuestionEmbedding::overloaded)
                .onErrorMap(EmbeddingException.class, QuestionEmbedding::failed);
    }

    private static EmbeddingOverdueException overloaded(RejectedExecutionException refusal) {
        return new EmbeddingOverdueException(
                "while searching: too many questions wait for the embedding model (mcdewey.search.waiting)", refusal);
    }

    private static EmbeddingOverdueException failed(EmbeddingException failure) {
        return new EmbeddingOverdueException("while searching: " + failure.getMessage(), failure);
    }

    @Override
    public void close() {
        scheduler.dispose();
    }
}
