package dev.mcdewey.api.fuzz;

import java.util.List;
import java.util.SplittableRandom;

/** What is left to chance, always in the same way for the same seed. */
final class Chance {

    private final SplittableRandom random;

    Chance(long seed) {
        random = new SplittableRandom(seed);
    }

    boolean of(double share) {
        return random.nextDouble() < share;
    }

    /** A whole number from the first to the last. */
    int between(int first, int last) {
        return (int) random.nextLong(first, last + 1L);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
