package dev.mcdewey.ingest.refresh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Room for files in memory. */
class HeadroomTest {

    private static final int LARGEST = 1024 * 1024;
    private static final int THREADS = 8;

    private final Headroom headroom = new Headroom(LARGEST);
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void isGivenToTwoOfTheLargestAtOnceEvenWhereTheyAreOverTheLimit() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();

        onAllThreads(() -> headroom.with(10L * LARGEST, () -> {
            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
            Thread.onSpinWait();
            return inside.decrementAndGet();
        }));

        assertThat(most.get()).isBetween(1, 2);
    }

    @Test
    void isThereForAllWhereFilesAreSmall() throws Exception {
        CyclicBarrier together = new CyclicBarrier(THREADS);

        onAllThreads(() -> headroom.with(10_000, () -> meet(together)));
    }

    @Test
    void isGivenBackAfterAFailure() {
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> headroom.with(LARGEST, () -> {
                        throw new IllegalStateException("a defect");
                    }))
                    .hasMessage("a defect");
        }
        assertThat(headroom.<String>with(LARGEST, () -> "done")).isEqualTo("done");
    }

    private static int meet(CyclicBarrier together) {
        try {
            return together.await(1, TimeUnit.MINUTES);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void onAllThreads(Callable<Integer> work) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Integer>> all = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            all.add(threads.submit(() -> {
                start.await();
                return work.call();
            }));
        }
        start.countDown();
        for (Future<Integer> one : all) {
            one.get(1, TimeUnit.MINUTES);
        }
    }
}
