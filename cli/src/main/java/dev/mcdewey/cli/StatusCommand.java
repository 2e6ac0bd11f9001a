package dev.mcdewey.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** {@code mcdewey status}. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Shows the library, its versions, the last refresh, the quarantine and the coverage.")
final class StatusCommand implements Callable<Integer> {

    private static final int PERCENT = 100;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called.
    private CommandSpec spec;

    @Mixin
    private final ApiOptions api = new ApiOptions();

    @Option(names = "--json", description = "print the API's answer as it is")
    private boolean json;

    @Override
    public Integer call() {
        JsonNode library = api.api().library();
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(library.toPrettyString());
        } else {
            print(library, out);
        }
        return 0;
    }

    private static void print(JsonNode library, PrintWriter out) {
        if (library.path("vendors").isEmpty()) {
            out.println("The library is empty: fill it with ./mcdewey ingest --library DIR");
        }
        for (JsonNode vendor : library.path("vendors")) {
            for (JsonNode product : vendor.path("products")) {
                printProduct(vendor.path("vendor").asString(), product, out);
            }
        }
        printRefresh(library.path("last_refresh"), out);
        printSources(library.path("last_refresh").path("sources"), out);
        printHistory(library.path("refreshes"), out);
        for (JsonNode file : library.path("quarantine")) {
            out.printf(
                    Locale.ROOT,
                    "Quarantined %s: %s%n",
                    file.path("file").asString(),
                    file.path("reason").asString());
        }
        printCoverage(library.path("last_refresh").path("coverage"), out);
    }

    private static void printSources(JsonNode sources, PrintWriter out) {
        for (JsonNode source : sources) {
            out.printf(
                    Locale.ROOT,
                    "Source %s of %s: %s, %,d files%n",
                    source.path("address").asString(),
                    source.path("guide").asString(),
                    source.path("outcome").asString(),
                    source.path("files").asInt());
        }
    }

    private static void printHistory(JsonNode refreshes, PrintWriter out) {
        if (refreshes.isEmpty()) {
            return;
        }
        out.println("Refreshes, the latest first:");
        for (JsonNode refresh : refreshes) {
            out.printf(
                    Locale.ROOT,
                    "  %s  %-11s %,7d files indexed, %,8d new texts, %,8d embedded  %s%n",
                    refresh.path("started").asString().replaceFirst("\\.\\d+", ""),
                    refresh.path("outcome").asString(),
                    refresh.path("balance").path("indexed").asInt(),
                    refresh.path("chunks_new").asLong(),
                    refresh.path("embeddings").asLong(),
                    refresh.path("failure").asString(""));
        }
    }

    private static void printCoverage(JsonNode coverage, PrintWriter out) {
        if (coverage.isObject()) {
            out.printf(
                    Locale.ROOT,
                    "Coverage: median %.2f %%, lowest %.2f %% of the visible words of a file%n",
                    coverage.path("median").asDouble() * PERCENT,
                    coverage.path("lowest").asDouble() * PERCENT);
        }
        for (JsonNode file : coverage.path("flagged")) {
            out.printf(
                    Locale.ROOT,
                    "Look at %s: only %.1f %% of its words are in the index%n",
                    file.path("file").asString(),
                    file.path("coverage").asDouble() * PERCENT);
        }
    }

    private static void printProduct(String vendor, JsonNode product, PrintWriter out) {
        out.printf(Locale.ROOT, "%s / %s%n", vendor, product.path("product").asString());
        for (JsonNode version : product.path("versions")) {
            String guides = version.path("guides")
                    .valueStream()
                    .map(StatusCommand::counted)
                    .collect(Collectors.joining(", "));
            out.printf(Locale.ROOT, "  %-10s %s%n", version.path("version").asString(), guides);
        }
    }

    private static String counted(JsonNode guide) {
        return String.format(
                Locale.ROOT,
                "%s (%,d files, %,d chunks)",
                guide.path("guide").asString(),
                guide.path("files").asInt(),
                guide.path("chunks").asInt());
    }

    private static void printRefresh(JsonNode refresh, PrintWriter out) {
        if (!refresh.isObject()) {
            return;
        }
        JsonNode balance = refresh.path("balance");
        out.printf(
                Locale.ROOT,
                "Last refresh %s (%s) of %s%n",
                refresh.path("finished").asString(),
                refresh.path("outcome").asString(),
                refresh.path("library").asString());
        out.printf(
                Locale.ROOT,
                "Files: %,d seen = %,d indexed + %,d unchanged + %,d skipped + %,d quarantined%n",
                balance.path("seen").asInt(),
                balance.path("indexed").asInt(),
                balance.path("unchanged").asInt(),
                balance.path("skipped").asInt(),
                balance.path("quarantined").asInt());
    }
}
