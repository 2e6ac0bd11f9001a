package dev.mcdewey.cli.system;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The command as built, in a folder without sources, so that it does not build itself in the middle of a build.
 *
 * @param folder where the user is; the paths it is given are relative to it
 * @param port of the search API
 * @param mcpPort of the MCP gateway
 */
record InstalledMcDewey(Path folder, int port, int mcpPort) implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> BUILT =
            List.of("cli", "ingest-job", "search-api", "mcp-gateway", "embedded-elasticsearch", "sample-library");

    /** Installs it by links, in a folder with a space. */
    static InstalledMcDewey in(Path folder, int port, int mcpPort) throws IOException {
        Path checkout = Path.of("").toAbsolutePath().resolveSibling(".").normalize();
        Path home = Files.createDirectory(folder.resolve("mc dewey"));
        Files.copy(checkout.resolve("mcdewey"), home.resolve("mcdewey"), StandardCopyOption.COPY_ATTRIBUTES);
        for (String module : BUILT) {
            Files.createSymbolicLink(home.resolve(module), checkout.resolve(module));
        }
        Files.createSymbolicLink(folder.resolve("mcdewey"), Path.of("mc dewey", "mcdewey"));
        return new InstalledMcDewey(folder, port, mcpPort);
    }

    /** Starts everything on the folder {@code my guides}. */
    RunningMcDewey up() throws IOException {
        return RunningMcDewey.start(
                builder("up", "--library=my guides", "--data=my data", "--port=" + port, "--mcp-port=" + mcpPort),
                folder.resolve("up.log"));
    }

    /** Runs one command against what is up; what it printed. */
    String run(String... arguments) throws IOException, InterruptedException {
        ProcessBuilder builder = builder(arguments).redirectErrorStream(true);
        builder.environment().put("MCDEWEY_URL", "http://127.0.0.1:" + port);
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return printed;
    }

    private ProcessBuilder builder(String... arguments) {
        List<String> command = new ArrayList<>(List.of("./mcdewey"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().remove("SPRING_ELASTICSEARCH_URIS");
        return builder;
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)));
    }

    /** Asks the MCP endpoint as an agent of the 2025-11-25 revision does. */
    JsonNode agentAsks(String method) throws IOException, InterruptedException {
        String body = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"" + method + "\",\"params\":{}}";
        return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + mcpPort + "/mcp"))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json, text/event-stream")
                .header("MCP-Protocol-Version", "2025-11-25")
                .POST(BodyPublishers.ofString(body)));
    }

    private static JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return JSON.readTree(HttpClient.newHttpClient()
                .send(request.build(), BodyHandlers.ofString())
                .body());
    }

    /** Removes the links, which JUnit would follow with a warning. */
    @Override
    public void close() throws IOException {
        for (String module : BUILT) {
            Files.delete(folder.resolve("mc dewey").resolve(module));
        }
    }
}
