package dev.mcdewey.ingest.fetch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Works through several queues at once; what is in one queue is done one after the other. */
final class SideBySide {

    /** Crawling is waiting, mostly; more would be felt by who shares the line. */
    private static final int QUEUES = 4;

    private SideBySide() {}

    /**
     * Does this work on all items.
     *
     * @param queue names the queue of an item
     * @return what came of them, in the order of the items
     */
    static <I, R> List<R> map(List<I> items, Function<I, String> queue, Function<I, R> work) {
        ExecutorService threads = Executors.newFixedThreadPool(QUEUES, SideBySide::daemon);
        try {
            Map<String, CompletableFuture<?>> last = new HashMap<>();
            List<CompletableFuture<R>> all = new ArrayList<>();
            for (I item : items) {
                CompletableFuture<R> next = last.getOrDefault(queue.apply(item), CompletableFuture.completedFuture(""))
                        .thenApplyAsync(before -> work.apply(item), threads);
                last.put(queue.apply(item), next);
                all.add(next);
            }
            return all.stream().map(CompletableFuture::join).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "fetch");
        thread.setDaemon(true);
        return thread;
    }
}
