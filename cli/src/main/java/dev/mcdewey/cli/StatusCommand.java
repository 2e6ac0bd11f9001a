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
        LiveGeneration.of(library).ifPresent(live -> out.println(live.sentence()));
        new RefreshPrinter(out).print(library);
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
        return "%s (%s, %s)"
                .formatted(
                        guide.path("guide").asString(),
                        Counted.of(guide.path("files").asLong(), "file"),
                        Counted.of(guide.path("chunks").asLong(), "chunk"));
    }
}
