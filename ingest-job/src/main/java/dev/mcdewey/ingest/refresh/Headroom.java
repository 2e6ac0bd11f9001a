package dev.mcdewey.ingest.refresh;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Lets files be read and parsed side by side as far as they fit into memory together, on however many cores. */
final class Headroom {

    /** As many of the largest files as a heap is reckoned for; of usual ones far more than there are cores. */
    private static final int LARGEST_AT_ONCE = 2;

    /** Counted in these, so that any limit of a file is a number of permits. */
    private static final int BLOCK_BYTES = 4096;

    private final int blocksOfLargest;
    private final Semaphore free;

    Headroom(int maxFileBytes) {
        blocksOfLargest = blocks(maxFileBytes);
        // Fair, since a large file would else wait until there are no small ones left.
        free = new Semaphore(LARGEST_AT_ONCE * blocksOfLargest, true);
    }

    /** Does this work on a file of so many bytes as soon as there is room for it. */
    <T> T with(long bytes, Supplier<T> work) {
        int taken = Math.min(blocks(bytes), blocksOfLargest);
        free.acquireUninterruptibly(taken);
        try {
            return work.get();
        } finally {
            free.release(taken);
        }
    }

    private static int blocks(long bytes) {
        return (int) Math.min(Integer.MAX_VALUE / LARGEST_AT_ONCE, bytes / BLOCK_BYTES + 1);
    }
}
