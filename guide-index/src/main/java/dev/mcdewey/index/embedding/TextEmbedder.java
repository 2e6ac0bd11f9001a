package dev.mcdewey.index.embedding;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;

/**
 * Turns text into normalised vectors, on as many threads as it has models.
 *
 * <p>Every call computes or asks a service; do not call it from an event loop.
 */
public final class TextEmbedder implements AutoCloseable {

    private final EmbeddingSpec spec;
    private final int batch;
    private final OpenModels models;
    private final ExecutorService workers;

    /**
     * Makes an embedder.
     *
     * @param spec what the models compute
     * @param models equal models, one for each worker; a model is never called by two threads at once, unless it is
     *     there twice. Those that can be closed are closed with the embedder.
     * @param batch how many passages a model is given at once, at least 1
     */
    public TextEmbedder(EmbeddingSpec spec, List<? extends EmbeddingModel> models, int batch) {
        this.spec = spec;
        this.batch = batch;
        this.models = new OpenModels(models);
        this.workers = Executors.newFixedThreadPool(models.size(), TextEmbedder::daemon);
    }

    /** What the vectors depend on. */
    public EmbeddingSpec spec() {
        return spec;
    }

    /**
     * The vector of a question, with the instruction that the model wants in front of it; fails with
     * {@link EmbeddingException} where a service does not embed it.
     */
    public float[] embedQuery(String query) {
        return models.use(model -> model.embed(spec.queryInstruction() + query))
                .content()
                .vector();
    }

    /** The vectors of passages, in their order; fails with {@link EmbeddingException} where there are none. */
    public List<float[]> embedPassages(List<String> passages) {
        List<TextSegment> texts = passages.stream()
                .map(passage -> TextSegment.from(spec.passageInstruction() + passage))
                .toList();
        List<Future<List<Embedding>>> vectors = IntStream.iterate(0, from -> from < texts.size(), from -> from + batch)
                .mapToObj(from -> texts.subList(from, Math.min(texts.size(), from + batch)))
                .map(this::submit)
                .toList();
        return vectors.stream()
                .flatMap(slice -> await(slice).stream())
                .map(Embedding::vector)
                .toList();
    }

    private Future<List<Embedding>> submit(List<TextSegment> slice) {
        try {
            return workers.submit(
                    () -> models.use(model -> model.embedAll(slice)).content());
        } catch (RejectedExecutionException e) {
            throw new EmbeddingException(OpenModels.CLOSED, e);
        }
    }

    private static <T> T await(Future<T> vectors) {
        try {
            return vectors.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddingException("Interrupted while embedding.", e);
        } catch (CancellationException e) {
            throw new EmbeddingException(OpenModels.CLOSED, e);
        } catch (ExecutionException e) {
            throw failed(e);
        }
    }

    private static EmbeddingException failed(ExecutionException failure) {
        String sentence = failure.getCause() instanceof EmbeddingException known
                ? String.valueOf(known.getMessage())
                : "The embedding model failed: " + failure.getCause();
        return new EmbeddingException(sentence, failure);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "embedding");
        thread.setDaemon(true);
        return thread;
    }

    /** Ends what is being embedded, and frees the models. Does nothing the second time. */
    @Override
    public void close() {
        for (Runnable waiting : workers.shutdownNow()) {
            ((Future<?>) waiting).cancel(false);
        }
        models.close();
    }
}
