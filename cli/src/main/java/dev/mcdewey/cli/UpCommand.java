package dev.mcdewey.cli;

import dev.mcdewey.cli.run.Checkout;
import dev.mcdewey.cli.run.Installation;
import dev.mcdewey.cli.run.LibraryFolder;
import dev.mcdewey.cli.run.Ports;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code mcdewey up}. */
@Command(
        name = "up",
        mixinStandardHelpOptions = true,
        description = "Starts everything: Elasticsearch, a refresh of the library, the search API with its pages,"
                + " and the MCP gateway. Ctrl-C stops it.",
        footer = {"", "With SPRING_ELASTICSEARCH_URIS set, your own Elasticsearch is used instead of the embedded one."
        })
final class UpCommand implements Callable<Integer> {

    private static final int QUARANTINED = 3;
    private static final String SEARCH_API = "search-api";
    private static final String MCP_GATEWAY = "mcp-gateway";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called.
    private CommandSpec spec;

    @Mixin
    private final DataOptions data = new DataOptions();

    @Option(names = "--library", paramLabel = "DIR", description = "the folder of the guides (default: the sample)")
    private @Nullable Path library;

    @Option(
            names = "--port",
            defaultValue = "8080",
            converter = PortConverter.class,
            description = "port of the search API and its pages (default: 8080)")
    private int port;

    @Option(
            names = "--mcp-port",
            defaultValue = "8081",
            converter = PortConverter.class,
            description = "port of the MCP gateway (default: 8081)")
    private int mcpPort;

    @Override
    public Integer call() throws Exception {
        checkPortsDiffer();
        Checkout checkout = Checkout.current().require(List.of("ingest-job", SEARCH_API, MCP_GATEWAY));
        LibraryFolder folder = LibraryFolder.at(library == null ? checkout.sampleLibrary() : library);
        try (Installation installation = Installation.open(checkout, data.folder())) {
            // Only now: the services of a killed McDewey held their ports until the folder was taken over.
            Ports.requireFree(port, "--port");
            Ports.requireFree(mcpPort, "--mcp-port");
            say("Starting Elasticsearch ...");
            say("Elasticsearch   " + installation.elasticsearch(data.heapMegabytes()));
            int refreshed = installation.ingest(folder, false, false);
            return refreshed == 0 || refreshed == QUARANTINED
                    ? serve(installation, "", 0)
                    : serveWhatWasBefore(installation, refreshed);
        }
    }

    /** Readers need not go without the library because a new one is not to be had. */
    private int serveWhatWasBefore(Installation installation, int failure) throws IOException, InterruptedException {
        Optional<String> live = installation.live();
        if (live.isEmpty()) {
            return failure;
        }
        say("The refresh failed, as said above. What is served is the library of before, generation " + live.get());
        return serve(installation, ", with the library of before since the refresh failed", failure);
    }

    private void checkPortsDiffer() {
        if (port == mcpPort) {
            throw new ParameterException(spec.commandLine(), "--port and --mcp-port must differ, both are " + port);
        }
    }

    private int serve(Installation installation, String with, int exit) throws IOException, InterruptedException {
        say("Starting the services ...");
        installation.start(SEARCH_API, port);
        installation.start(MCP_GATEWAY, mcpPort);
        installation.awaitReady();
        say("Search pages    http://127.0.0.1:" + port + "/");
        say("HTTP API        http://127.0.0.1:" + port + "/swagger-ui.html");
        say("MCP endpoint    http://127.0.0.1:" + mcpPort + "/mcp");
        say("McDewey is ready" + with + " (Ctrl-C stops it)");
        installation.awaitEnd();
        return exit;
    }

    private void say(String line) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(line);
        out.flush();
    }
}
