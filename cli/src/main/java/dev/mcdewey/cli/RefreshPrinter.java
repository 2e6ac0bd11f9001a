package dev.mcdewey.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Prints the last refresh and those before it, with all that they left out. */
final class RefreshPrinter {

    private static final int PERCENT = 100;
    private static final Set<String> TROUBLED = Set.of("failed", "incomplete");

    private final PrintWriter out;

    RefreshPrinter(PrintWriter out) {
        this.out = out;
    }

    void print(JsonNode library) {
        JsonNode last = library.path("last_refresh");
        printLast(last);
        last.path("sources").forEach(this::printSource);
        printHistory(library.path("refreshes"));
        for (JsonNode file : library.path("quarantine")) {
            line("Quarantined %s: %s", text(file, "file"), text(file, "reason"));
        }
        printCoverage(last.path("coverage"));
    }

    private void printLast(JsonNode refresh) {
        if (!refresh.isObject()) {
            return;
        }
        JsonNode balance = refresh.path("balance");
        line(
                "Last refresh %s (%s) of %s",
                text(refresh, "finished"), text(refresh, "outcome"), text(refresh, "library"));
        line(
                "Files: %,d seen = %,d indexed + %,d unchanged + %,d skipped + %,d quarantined",
                balance.path("seen").asInt(),
                balance.path("indexed").asInt(),
                balance.path("unchanged").asInt(),
                balance.path("skipped").asInt(),
                balance.path("quarantined").asInt());
        if (refresh.path("anew").isString()) {
            out.println(text(refresh, "anew"));
        }
    }

    /** The reason is worth its lines only where something is missing. */
    private void printSource(JsonNode source) {
        String outcome = text(source, "outcome");
        String files = Counted.of(source.path("files").asLong(), "file");
        line("Source %s of %s: %s, %s", text(source, "address"), text(source, "guide"), outcome, files);
        if (TROUBLED.contains(outcome)) {
            source.path("notes").forEach(note -> line("    %s.", note.asString()));
        }
    }

    private void printHistory(JsonNode refreshes) {
        if (!refreshes.isEmpty()) {
            out.println("Refreshes, the latest first:");
        }
        for (JsonNode refresh : refreshes) {
            line(
                    "  %s  %-11s %,7d files indexed, %,8d new texts, %,8d embedded  %s",
                    Times.toTheSecond(text(refresh, "started")),
                    text(refresh, "outcome"),
                    refresh.path("balance").path("indexed").asInt(),
                    refresh.path("chunks_new").asLong(),
                    refresh.path("embeddings").asLong(),
                    text(refresh, "failure").lines().findFirst().orElse(""));
        }
    }

    private void printCoverage(JsonNode coverage) {
        if (coverage.isObject()) {
            line(
                    "Coverage: median %.2f %%, lowest %.2f %% of the visible words of a file",
                    coverage.path("median").asDouble() * PERCENT,
                    coverage.path("lowest").asDouble() * PERCENT);
        }
        for (JsonNode file : coverage.path("flagged")) {
            line(
                    "Look at %s: only %.1f %% of its words are in the index",
                    text(file, "file"), file.path("coverage").asDouble() * PERCENT);
        }
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    private void line(String format, Object... parts) {
        out.println(String.format(Locale.ROOT, format, parts));
    }
}
