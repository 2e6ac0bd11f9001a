package dev.mcdewey.ingest.report;

import dev.mcdewey.index.refresh.Balance;
import dev.mcdewey.index.refresh.CoverageReport;
import dev.mcdewey.index.refresh.RefreshRecord;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

/** Prints what a refresh did. */
public final class Summary {

    private static final int PERCENT = 100;

    private Summary() {}

    /** Prints the balance, the chunks and the quarantine. */
    public static void print(RefreshRecord refresh, Map<String, Long> skippedByReason, PrintStream out) {
        out.printf("Library %s%n", refresh.library());
        printBalance(refresh.balance(), out);
        skippedByReason.forEach((reason, files) -> out.printf("%,20d skipped: %s%n", files, reason));
        out.printf(
                "Texts: %,d new (%,d embedded), %,d places of text that was there already%n",
                refresh.chunksNew(), refresh.embeddings(), refresh.chunksReused());
        refresh.quarantine().forEach(file -> out.printf("Quarantined %s: %s%n", file.file(), file.reason()));
        if (refresh.coverage() != null) {
            printCoverage(refresh.coverage(), out);
        }
        out.printf(
                "Generation %s is live (%s) after %s%n",
                refresh.generation(),
                refresh.outcome(),
                Durations.words(Duration.between(refresh.started(), refresh.finished())));
    }

    private static void printCoverage(CoverageReport coverage, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "Coverage: half of the files have at least %.2f %% of their visible words in the index, the lowest %.2f %%%n",
                coverage.median() * PERCENT,
                coverage.lowest() * PERCENT);
        coverage.flagged()
                .forEach(file -> out.printf(
                        Locale.ROOT,
                        "Look at %s: only %.1f %% of its words are in the index (%.0f %% were left out as navigation)%n",
                        file.file(),
                        file.coverage() * PERCENT,
                        file.boilerplate() * PERCENT));
    }

    private static void printBalance(Balance balance, PrintStream out) {
        out.printf("Files: %,8d seen%n", balance.seen());
        out.printf("     = %,8d indexed%n", balance.indexed());
        out.printf("     + %,8d unchanged%n", balance.unchanged());
        out.printf("     + %,8d skipped%n", balance.skipped());
        out.printf("     + %,8d quarantined%n", balance.quarantined());
        if (balance.removed() > 0) {
            out.printf("       %,8d no longer there, removed from the index%n", balance.removed());
        }
    }
}
