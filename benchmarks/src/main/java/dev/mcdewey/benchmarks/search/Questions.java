package dev.mcdewey.benchmarks.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** The questions of a BEIR set. */
final class Questions {

    @Option(names = "--queries", required = true, paramLabel = "F", description = "queries.jsonl of a BEIR set")
    private Path queries = Path.of("");

    private static final JsonMapper JSON = new JsonMapper();

    List<String> texts() throws IOException {
        List<String> texts = Files.readAllLines(queries).stream()
                .filter(line -> !line.isBlank())
                .map(line -> JSON.readTree(line).path("text").asString(""))
                .filter(text -> !text.isBlank())
                .toList();
        if (texts.isEmpty()) {
            throw new IllegalArgumentException(queries + " has no line with a text");
        }
        return texts;
    }
}
