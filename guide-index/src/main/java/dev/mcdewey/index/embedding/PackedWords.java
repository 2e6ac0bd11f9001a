package dev.mcdewey.index.embedding;

import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Remembers how many tokens short words have, each word and its count in one number, so that to look one up is to look
 * at one place in memory. Safe for use by several threads: where two meet, one word is forgotten.
 */
final class PackedWords {

    /** No letters yet. */
    static final long EMPTY = 0;

    /** More than eight characters, or one beyond ASCII. */
    static final long TOO_LONG = -1;

    /** Several times the short words of a large manual; 1 MB. */
    private static final int SLOT_BITS = 17;

    private static final int SLOTS = 1 << SLOT_BITS;

    /** How many slots, from its own on, a word may be found in. */
    private static final int REACH = 4;

    private static final int BITS = 7;
    private static final long FULL = 1L << (7 * BITS);
    private static final int COUNT_BITS = 8;
    private static final long MIX = 0x9E37_79B9_7F4A_7C15L;

    private final AtomicLongArray slots = new AtomicLongArray(SLOTS);

    /** A word with one more character. */
    static long with(long word, char c) {
        return c == 0 || c >= 1 << BITS || word >= FULL || word < 0 ? TOO_LONG : word << BITS | c;
    }

    /** The count of a word; 0 where it is not known. */
    int tokens(long word) {
        int home = home(word);
        for (int i = 0; i < REACH; i++) {
            long slot = slots.getOpaque(home + i & SLOTS - 1);
            if (slot >>> COUNT_BITS == word) {
                return (int) slot & (1 << COUNT_BITS) - 1;
            }
        }
        return 0;
    }

    /** Keeps a count, in the place of another word where no slot is free, and gives it back. */
    int remember(long word, int tokens) {
        int home = home(word);
        int free = home;
        for (int i = REACH - 1; i >= 0; i--) {
            free = slots.getOpaque(home + i & SLOTS - 1) == 0 ? home + i & SLOTS - 1 : free;
        }
        slots.setOpaque(free, (word << COUNT_BITS) | tokens);
        return tokens;
    }

    /** The upper bits of a product depend on all of the word. */
    private static int home(long word) {
        return (int) ((word * MIX) >>> (Long.SIZE - SLOT_BITS));
    }
}
