package dev.mcdewey.ingest.report;

import dev.mcdewey.ingest.fetch.FetchedSources;
import dev.mcdewey.ingest.fetch.SourceReport;
import java.io.PrintStream;
import java.util.Locale;

/** Prints what became of the sources outside of the library folder. */
public final class SourcesSummary {

    private SourcesSummary() {}

    /** Prints a line for each source, and below it what is to be said of it. */
    public static void print(FetchedSources sources, PrintStream out) {
        for (SourceReport source : sources.reports()) {
            out.printf(
                    "Source %s of %s: %s, %,d files%n",
                    source.location(),
                    source.place(),
                    source.outcome().name().toLowerCase(Locale.ROOT),
                    source.files());
            source.notes().forEach(note -> out.printf("    %s.%n", note));
        }
    }
}
