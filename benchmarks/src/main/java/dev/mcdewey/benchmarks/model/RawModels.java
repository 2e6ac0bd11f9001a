package dev.mcdewey.benchmarks.model;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** One raw model for each core. */
public final class RawModels implements AutoCloseable {

    private final List<RawModel> models = new ArrayList<>();
    private final ExecutorService threads;

    /** Loads as many models as there are cores. */
    public RawModels() throws IOException, OrtException {
        int cores = Runtime.getRuntime().availableProcessors();
        for (int i = 0; i < cores; i++) {
            models.add(new RawModel());
        }
        threads = Executors.newFixedThreadPool(cores);
    }

    /** Embeds all texts, each in a call of its own; whoever is free takes the next. */
    public void embedAll(List<String> texts) throws InterruptedException, ExecutionException {
        AtomicInteger next = new AtomicInteger();
        List<Future<?>> running = new ArrayList<>();
        for (RawModel model : models) {
            running.add(threads.submit(() -> {
                for (int i = next.getAndIncrement(); i < texts.size(); i = next.getAndIncrement()) {
                    model.embed(texts.get(i));
                }
                return null;
            }));
        }
        for (Future<?> thread : running) {
            thread.get();
        }
    }

    @Override
    public void close() throws OrtException {
        threads.shutdownNow();
        for (RawModel model : models) {
            model.close();
        }
    }
}
