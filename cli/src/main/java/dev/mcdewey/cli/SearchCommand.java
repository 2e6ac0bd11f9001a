package dev.mcdewey.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** {@code mcdewey search}. */
@Command(name = "search", description = "Asks the running search API.")
final class SearchCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called.
    private CommandSpec spec;

    // Not the standard mixin: its --version would be the program's, and a user means the guide's.
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "show this help and exit")
    @SuppressWarnings("UnusedVariable") // picocli acts on it.
    private boolean help;

    @Mixin
    private final ApiOptions api = new ApiOptions();

    @Parameters(arity = "1..*", paramLabel = "QUERY", description = "what to look for")
    private List<String> words = List.of();

    @Option(names = "--vendor", description = "only this vendor")
    private @Nullable String vendor;

    @Option(names = "--product", description = "only this product")
    private @Nullable String product;

    @Option(names = "--version", description = "only this version: v12.5, 12.5 or latest")
    private @Nullable String version;

    @Option(names = "--guide", description = "only this guide")
    private @Nullable String guide;

    @Option(names = "--mode", defaultValue = "hybrid", description = "hybrid, keyword or semantic (default: hybrid)")
    private String mode = "hybrid";

    @Option(names = "--size", defaultValue = "10", description = "how many hits (default: 10)")
    private int size;

    @Option(names = "--json", description = "print the API's answer as it is")
    private boolean json;

    @Override
    public Integer call() {
        JsonNode answer = api.api().search(parameters());
        if (json) {
            spec.commandLine().getOut().println(answer.toPrettyString());
        } else {
            new HitPrinter(spec.commandLine().getOut()).print(answer);
        }
        return 0;
    }

    private Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("q", String.join(" ", words));
        putIfGiven(parameters, "vendor", vendor);
        putIfGiven(parameters, "product", product);
        putIfGiven(parameters, "version", version);
        putIfGiven(parameters, "guide", guide);
        parameters.put("mode", mode);
        parameters.put("size", Integer.toString(size));
        return parameters;
    }

    private static void putIfGiven(Map<String, String> parameters, String name, @Nullable String value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }
}
