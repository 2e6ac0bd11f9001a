package dev.mcdewey.benchmarks.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One way to answer a question, and how long it took each time. */
abstract class Side {

    private static final double PERCENT = 100;
    private static final double NANOS_PER_MILLI = 1e6;

    private final List<Long> nanos = Collections.synchronizedList(new ArrayList<>());

    /** Answers a question; fails where the answer is not a good one, since failures are quick. */
    abstract void answer(String question) throws Exception;

    final void time(String question) {
        long start = System.nanoTime();
        try {
            answer(question);
        } catch (Exception e) {
            throw new IllegalStateException("'" + question + "' was not answered: " + e, e);
        }
        nanos.add(System.nanoTime() - start);
    }

    final void forget() {
        nanos.clear();
    }

    /** The milliseconds within which this many percent were answered, by nearest rank; NaN where nothing was. */
    final double at(int percent) {
        if (nanos.isEmpty()) {
            return Double.NaN;
        }
        List<Long> sorted = new ArrayList<>(nanos).stream().sorted().toList();
        int rank = (int) Math.ceil(percent / PERCENT * sorted.size());
        return sorted.get(Math.max(0, rank - 1)) / NANOS_PER_MILLI;
    }
}
