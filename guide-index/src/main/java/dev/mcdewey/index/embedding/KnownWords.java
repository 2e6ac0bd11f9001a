package dev.mcdewey.index.embedding;

import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Remembers how many tokens words have, the sum of each word's characters and its count in one number, so that to look
 * one up is to look at one place in memory. Safe for use by several threads: where two meet, one word is forgotten.
 */
final class KnownWords {

    /** No letters yet. */
    static final long EMPTY = 0;

    /** Several times the words of a large manual; 1 MB. */
    private static final int SLOT_BITS = 17;

    private static final int LAST_SLOT = (1 << SLOT_BITS) - 1;

    /** How many slots, from its own on, a word may be found in. */
    private static final int REACH = 4;

    private static final int COUNT_BITS = 8;
    private static final long COUNT = (1 << COUNT_BITS) - 1;
    private static final long MIX = 0x9E37_79B9_7F4A_7C15L;

    private final AtomicLongArray slots = new AtomicLongArray(LAST_SLOT + 1);

    /** The sum with one more character: of a million words, two have the same once in a hundred thousand times. */
    static long with(long sum, char c) {
        return (sum + c) * MIX;
    }

    /** The count of a word; 0 where it is not known. */
    int tokens(long sum) {
        int home = home(sum);
        for (int i = 0; i < REACH; i++) {
            long slot = slots.getPlain((home + i) & LAST_SLOT);
            if (((slot ^ sum) & ~COUNT) == 0) {
                return (int) (slot & COUNT);
            }
        }
        return 0;
    }

    /** Keeps a count unless it is huge, in the place of another word where no slot is free, and gives it back. */
    int remember(long sum, int tokens) {
        int home = home(sum);
        int free = home;
        for (int i = REACH - 1; i >= 0; i--) {
            int slot = (home + i) & LAST_SLOT;
            free = slots.getPlain(slot) == 0 ? slot : free;
        }
        if (tokens <= COUNT) {
            slots.setOpaque(free, (sum & ~COUNT) | tokens);
        }
        return tokens;
    }

    private static int home(long sum) {
        return (int) (sum >>> (Long.SIZE - SLOT_BITS));
    }
}
