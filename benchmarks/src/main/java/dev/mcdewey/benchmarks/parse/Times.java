package dev.mcdewey.benchmarks.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long the passes over some files took. */
final class Times {

    private final String what;
    private final List<LoadedFile> files;
    private final List<Double> seconds = new ArrayList<>();

    Times(String what, List<LoadedFile> files) {
        this.what = what;
        this.files = files;
    }

    /** Keeps the time of a round; those before round 0 warm up. */
    void add(int round, double time) {
        if (round >= 0) {
            seconds.add(time);
        }
    }

    /** One slow round, when something else wanted the machine, does not move it. */
    double median() {
        return seconds.stream().sorted().toList().get(seconds.size() / 2);
    }

    void print() {
        long bytes = files.stream().mapToLong(file -> file.bytes().length).sum();
        System.out.printf(
                Locale.ROOT,
                "  %-24s %8.2f s %10.0f files/s (%,d files, %.1f MB)%n",
                what,
                median(),
                files.size() / median(),
                files.size(),
                bytes / 1e6);
    }
}
