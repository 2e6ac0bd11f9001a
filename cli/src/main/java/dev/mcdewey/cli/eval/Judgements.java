package dev.mcdewey.cli.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Queries and what is relevant to them, as BEIR lays them out. */
final class Judgements {

    private Judgements() {}

    /** One query with the grade of each judged file. */
    record JudgedQuery(String id, String text, Map<String, Integer> grades) {}

    /**
     * The queries that have at least one relevant file, in the order of the judgements.
     *
     * @throws JudgementsException if a file cannot be read or a line is not of the format; names file and line
     */
    static List<JudgedQuery> read(Path queries, Path qrels) {
        Map<String, String> texts = texts(queries);
        List<JudgedQuery> judged = grades(qrels).entrySet().stream()
                .filter(query -> query.getValue().values().stream().anyMatch(grade -> grade > 0))
                .map(query ->
                        new JudgedQuery(query.getKey(), text(texts, query.getKey(), queries, qrels), query.getValue()))
                .toList();
        if (judged.isEmpty()) {
            throw new JudgementsException(qrels + " names no relevant file for any query");
        }
        return judged;
    }

    private static String text(Map<String, String> texts, String id, Path queries, Path qrels) {
        String text = texts.get(id);
        if (text == null) {
            throw new JudgementsException("query " + id + " of " + qrels + " is not in " + queries);
        }
        return text;
    }

    private static Map<String, String> texts(Path queries) {
        Map<String, String> texts = new LinkedHashMap<>();
        List<String> lines = lines(queries);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                QueryLine query = QueryLine.parse(lines.get(i), queries + ":" + (i + 1));
                texts.put(query.id(), query.text());
            }
        }
        return texts;
    }

    private static Map<String, Map<String, Integer>> grades(Path qrels) {
        Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();
        List<String> lines = lines(qrels);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && !(i == 0 && JudgementLine.isHeader(lines.get(i)))) {
                JudgementLine line = JudgementLine.parse(lines.get(i), qrels + ":" + (i + 1));
                grades.computeIfAbsent(line.query(), id -> new TreeMap<>()).put(line.file(), line.grade());
            }
        }
        return grades;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new JudgementsException(
                    file + " cannot be read (" + e.getClass().getSimpleName() + ")", e);
        }
    }
}
