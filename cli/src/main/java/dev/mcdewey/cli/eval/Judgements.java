package dev.mcdewey.cli.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Queries and what is relevant to them, as BEIR lays them out. */
final class Judgements {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int COLUMNS = 3;

    private Judgements() {}

    /** One query with the grade of each relevant file. */
    record JudgedQuery(String id, String text, Map<String, Integer> grades) {}

    /**
     * The queries that have at least one relevant file, in the order of the judgements.
     *
     * @throws IllegalArgumentException if a line is not of the format; names file and line
     */
    static List<JudgedQuery> read(Path queries, Path qrels) throws IOException {
        Map<String, String> texts = texts(queries);
        return grades(qrels).entrySet().stream()
                .filter(judged -> judged.getValue().values().stream().anyMatch(grade -> grade > 0))
                .map(judged -> new JudgedQuery(
                        judged.getKey(),
                        Objects.requireNonNull(
                                texts.get(judged.getKey()), () -> judged.getKey() + " is not in " + queries),
                        judged.getValue()))
                .toList();
    }

    private static Map<String, String> texts(Path queries) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        List<String> lines = Files.readAllLines(queries);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                JsonNode query = parsed(queries, i + 1, lines.get(i));
                texts.put(query.path("_id").asString(), query.path("text").asString());
            }
        }
        return texts;
    }

    private static JsonNode parsed(Path file, int line, String text) {
        try {
            return JSON.readTree(text);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(file + ":" + line + " is not JSON with _id and text", e);
        }
    }

    private static Map<String, Map<String, Integer>> grades(Path qrels) throws IOException {
        Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();
        try (Stream<String> lines = Files.lines(qrels)) {
            lines.skip(1).filter(line -> !line.isBlank()).forEach(line -> {
                String[] columns = line.split("\t", -1);
                if (columns.length != COLUMNS) {
                    throw new IllegalArgumentException(
                            qrels + ": expected query-id, corpus-id and score with tabs between, found: " + line);
                }
                grades.computeIfAbsent(columns[0], id -> new TreeMap<>())
                        .put(columns[1], Integer.valueOf(columns[2].strip()));
            });
        }
        return grades;
    }
}
