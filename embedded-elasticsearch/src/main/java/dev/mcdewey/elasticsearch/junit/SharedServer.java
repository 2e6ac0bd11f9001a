package dev.mcdewey.elasticsearch.junit;

import dev.mcdewey.elasticsearch.EmbeddedElasticsearch;
import dev.mcdewey.elasticsearch.Settings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** The one server of a test run; JUnit closes it with the store that holds it. */
record SharedServer(EmbeddedElasticsearch elasticsearch, DeprecationLog deprecations) implements AutoCloseable {
    private static final Path TARGET = Path.of("target");

    static SharedServer start() {
        var home = Path.of(System.getProperty(
                "mcdewey.elasticsearch.home", TARGET.resolve("elasticsearch").toString()));
        // Wildcards are how the indices of a test class are deleted.
        var settings = Settings.of(home, newDataFolder()).with("action.destructive_requires_name", "false");
        var server = EmbeddedElasticsearch.start(settings);
        return new SharedServer(server, DeprecationLog.from(server.deprecationLog()));
    }

    // A new one for each run: test JVMs of one module may run beside each other, and each starts empty.
    private static Path newDataFolder() {
        var runs = TARGET.resolve("elasticsearch-data");
        try {
            return Files.createTempDirectory(Files.createDirectories(runs), "run-");
        } catch (IOException e) {
            throw new IllegalStateException("No data folder can be made in " + runs.toAbsolutePath(), e);
        }
    }

    URI uri() {
        return elasticsearch.uri();
    }

    void failOnDeprecations(String test) {
        var found = deprecations.next();
        if (!found.isEmpty()) {
            throw new AssertionError(
                    test + " made Elasticsearch warn of something deprecated:\n" + String.join("\n", found));
        }
    }

    void deleteIndices(String prefix) {
        try {
            elasticsearch.deleteIndices(prefix);
        } catch (IOException e) {
            throw new IllegalStateException("The indices " + prefix + "* cannot be deleted", e);
        }
    }

    @Override
    public void close() {
        elasticsearch.close();
    }
}
