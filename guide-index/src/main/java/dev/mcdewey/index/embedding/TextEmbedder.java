package dev.mcdewey.index.embedding;

import dev.langchain4j.model.embedding.EmbeddingModel;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Turns text into normalised vectors, on as many threads as it has models.
 *
 * <p>Every call computes; do not call it from an event loop.
 */
public final class TextEmbedder implements AutoCloseable {

    private final EmbeddingSpec spec;
    private final BlockingQueue<EmbeddingModel> idle;
    private final ExecutorService workers;

    /**
     * Makes an embedder.
     *
     * @param spec what the models compute
     * @param models equal models, one for each worker; a model is never called by two threads at once
     */
    public TextEmbedder(EmbeddingSpec spec, List<? extends EmbeddingModel> models) {
        this.spec = spec;
        this.idle = new ArrayBlockingQueue<>(models.size(), false, models);
        this.workers = Executors.newFixedThreadPool(models.size(), TextEmbedder::daemon);
    }

    /** What the vectors depend on. */
    public EmbeddingSpec spec() {
        return spec;
    }

    /** The vector of a question, with the instruction that the model wants in front of it. */
    public float[] embedQuery(String query) {
        return embed(spec.queryInstruction() + query);
    }

    /** The vectors of passages, in their order. */
    public List<float[]> embedPassages(List<String> passages) {
        List<Future<float[]>> vectors =
                passages.stream().map(text -> workers.submit(() -> embed(text))).toList();
        return vectors.stream().map(TextEmbedder::await).toList();
    }

    private float[] embed(String text) {
        EmbeddingModel model = take();
        try {
            return model.embed(text).content().vector();
        } finally {
            idle.add(model);
        }
    }

    private EmbeddingModel take() {
        try {
            return idle.take();
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static float[] await(Future<float[]> vector) {
        try {
            return vector.get();
        } catch (InterruptedException e) {
            throw interrupted(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the embedding model failed: " + e.getCause(), e);
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted while embedding", e);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "embedding");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
