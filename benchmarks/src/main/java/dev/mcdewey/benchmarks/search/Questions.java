package dev.mcdewey.benchmarks.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The questions of a BEIR set. */
final class Questions {

    private static final JsonMapper JSON = new JsonMapper();

    private Questions() {}

    static List<String> read(Path queries) throws IOException {
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
