package dev.mcdewey.ingest.report;

import dev.mcdewey.index.refresh.RefreshRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes what a refresh did to files, for programs that do not ask Elasticsearch. */
public final class Reports {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private final Path folder;
    private final RefreshMetrics metrics;

    Reports(Path folder, RefreshMetrics metrics) {
        this.folder = folder;
        this.metrics = metrics;
    }

    /** Writes {@code last-refresh.json} and {@code metrics.prom}, each as a whole or not at all. */
    public void write(RefreshRecord refresh) throws IOException {
        metrics.record(refresh);
        Files.createDirectories(folder);
        replace("last-refresh.json", JSON.writeValueAsString(refresh));
        replace("metrics.prom", metrics.text());
    }

    private void replace(String name, String content) throws IOException {
        Path written = folder.resolve(name + ".part");
        Files.writeString(written, content, StandardCharsets.UTF_8);
        Files.move(written, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
