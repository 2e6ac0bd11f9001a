package dev.mcdewey.ingest.report;

import dev.mcdewey.index.refresh.RefreshRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes what a refresh did to files, for programs that do not ask Elasticsearch. */
public final class Reports {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private static final String SUCCESS = "last-success.json";

    private final Path folder;
    private final RefreshMetrics metrics;

    Reports(Path folder, RefreshMetrics metrics) {
        this.folder = folder;
        this.metrics = metrics;
    }

    /**
     * Writes {@code last-refresh.json}, {@code last-success.json} if it went well, and {@code metrics.prom}, each as a
     * whole or not at all.
     */
    public void write(RefreshRecord refresh) throws IOException {
        Files.createDirectories(folder);
        String told = JSON.writeValueAsString(refresh);
        replace("last-refresh.json", told);
        if (refresh.isGood() && refresh.failure() == null) {
            replace(SUCCESS, told);
        }
        metrics.record(refresh, success());
        replace("metrics.prom", metrics.text());
    }

    /** When the last refresh that went well ended: this process may have seen none. */
    private Optional<Instant> success() throws IOException {
        Path file = folder.resolve(SUCCESS);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    JSON.readValue(Files.readString(file), Success.class).finished());
        } catch (JacksonException e) {
            throw new IOException(file + " is not what a refresh writes. Delete it.", e);
        }
    }

    private record Success(Instant finished) {}

    private void replace(String name, String content) throws IOException {
        Path written = folder.resolve(name + ".part");
        Files.writeString(written, content, StandardCharsets.UTF_8);
        Files.move(written, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
