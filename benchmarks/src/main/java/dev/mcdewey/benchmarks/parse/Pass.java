package dev.mcdewey.benchmarks.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Goes through files on some threads, of which whoever is free takes the next. */
final class Pass implements AutoCloseable {

    /** What is done with each file; several threads do it at once. */
    interface Work {
        void on(LoadedFile file);
    }

    private final int threads;
    private final ExecutorService executor;

    Pass(int threads) {
        this.threads = threads;
        this.executor = Executors.newFixedThreadPool(threads);
    }

    /** The time that it takes, in seconds. */
    double seconds(List<LoadedFile> files, Work work) throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        AtomicInteger next = new AtomicInteger();
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            running.add(executor.submit(() -> {
                for (int at = next.getAndIncrement(); at < files.size(); at = next.getAndIncrement()) {
                    work.on(files.get(at));
                }
            }));
        }
        for (Future<?> thread : running) {
            thread.get();
        }
        return (System.nanoTime() - start) / 1e9;
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
