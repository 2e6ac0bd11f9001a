package dev.mcdewey.ingest.report;

import dev.mcdewey.index.refresh.SourceOutcome;
import java.io.PrintStream;
import java.util.List;

/** Prints what became of the sources outside of the library folder. */
public final class SourcesSummary {

    private SourcesSummary() {}

    /** Prints a line for each source, and below it what is to be said of it. */
    public static void print(List<SourceOutcome> sources, PrintStream out) {
        for (SourceOutcome source : sources) {
            out.printf(
                    "Source %s of %s: %s, %,d %s%n",
                    source.address(),
                    source.guide(),
                    source.outcome(),
                    source.files(),
                    source.files() == 1 ? "file" : "files");
            source.notes().forEach(note -> out.printf("    %s.%n", note));
        }
    }
}
