package dev.mcdewey.index.embedding;

import dev.langchain4j.model.embedding.EmbeddingModel;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;

/** Lends models to one thread at a time, and frees them when nobody has one: native code would crash before. */
final class OpenModels implements AutoCloseable {

    static final String CLOSED = "The program ends; nothing is embedded any more.";

    private final BlockingQueue<EmbeddingModel> idle;

    /** Held for reading by all that use a model, for writing by who frees them. */
    private final ReadWriteLock use = new ReentrantReadWriteLock();

    private boolean closed;

    OpenModels(List<? extends EmbeddingModel> models) {
        this.idle = new ArrayBlockingQueue<>(models.size(), false, models);
    }

    /** Waits for a model and works with it. */
    <T> T use(Function<EmbeddingModel, T> work) {
        use.readLock().lock();
        try {
            return useNext(work);
        } finally {
            use.readLock().unlock();
        }
    }

    private <T> T useNext(Function<EmbeddingModel, T> work) {
        EmbeddingModel model = take();
        try {
            return work.apply(model);
        } finally {
            idle.add(model);
        }
    }

    private EmbeddingModel take() {
        if (closed) {
            throw new EmbeddingException(CLOSED);
        }
        try {
            return idle.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddingException("Interrupted while waiting for the embedding model.", e);
        }
    }

    @Override
    public void close() {
        use.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                idle.forEach(OpenModels::free);
            }
        } finally {
            use.writeLock().unlock();
        }
    }

    private static void free(EmbeddingModel model) {
        if (model instanceof AutoCloseable closeable) {
            try {
                closeable.close();
            } catch (Exception e) {
                throw new EmbeddingException("The embedding model could not be freed: " + e, e);
            }
        }
    }
}
