package dev.mcdewey.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SideBySideTest {

    @Test
    void doesDifferentQueuesAtOnceAndKeepsTheOrder() {
        CyclicBarrier together = new CyclicBarrier(2);

        List<String> done = SideBySide.map(List.of("a1", "b1"), SideBySideTest::letter, item -> {
            meet(together);
            return item + " done";
        });

        assertThat(done).containsExactly("a1 done", "b1 done");
    }

    @Test
    void doesOneQueueOneAfterTheOther() {
        AtomicInteger inside = new AtomicInteger();
        List<String> items = IntStream.range(0, 100).mapToObj(i -> "a" + i).toList();

        List<Integer> seen = SideBySide.map(items, SideBySideTest::letter, item -> {
            int now = inside.incrementAndGet();
            Thread.onSpinWait();
            inside.decrementAndGet();
            return now;
        });

        assertThat(seen).hasSize(100).containsOnly(1);
    }

    @Test
    void hidesNoDefect() {
        assertThatThrownBy(() -> SideBySide.map(List.of("a1", "a2"), SideBySideTest::letter, item -> {
                    throw new IllegalStateException("a defect");
                }))
                .hasRootCauseMessage("a defect");
    }

    private static String letter(String item) {
        return item.substring(0, 1);
    }

    private static void meet(CyclicBarrier together) {
        try {
            together.await(1, TimeUnit.MINUTES);
        } catch (Exception e) {
            throw new IllegalStateException("the two did not meet", e);
        }
    }
}
