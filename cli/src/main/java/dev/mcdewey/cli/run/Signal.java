package dev.mcdewey.cli.run;

import java.util.Optional;

/**
 * What ended a process that did not end by itself.
 *
 * @param number the system's number of it
 */
record Signal(int number) {

    /** A JVM and a shell tell of a signal as an exit code above this; no program of ours ends with one by itself. */
    private static final int OFFSET = 128;

    private static final int KILL = 9;

    /** The signal that an exit code tells of, if it does. */
    static Optional<Signal> in(int exitCode) {
        return exitCode > OFFSET ? Optional.of(new Signal(exitCode - OFFSET)) : Optional.empty();
    }

    @Override
    public String toString() {
        return number == KILL ? "signal 9: somebody's kill -9, or a system out of memory" : "signal " + number;
    }
}
