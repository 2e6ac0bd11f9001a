package dev.mcdewey.cli.eval;

import dev.mcdewey.cli.api.SearchApi;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import tools.jackson.databind.JsonNode;

/** Asks every judged query and averages what the rankings are worth. */
public final class Evaluation {

    /** Deep enough that ten different files are found although each may have many chunks. */
    private static final String CHUNKS = "100";

    private final SearchApi api;
    private final Map<String, String> filters;

    /** Makes an evaluation that adds these parameters to each search. */
    public Evaluation(SearchApi api, Map<String, String> filters) {
        this.api = api;
        this.filters = Map.copyOf(filters);
    }

    /**
     * The outcome.
     *
     * @param queries how many queries were asked
     * @param metrics their average
     */
    public record Outcome(int queries, Metrics metrics) {}

    /** Runs all judged queries, as many at once as there are cores. */
    public Outcome run(Path queries, Path qrels) throws InterruptedException {
        List<Judgements.JudgedQuery> judged = Judgements.read(queries, qrels);
        ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<Metrics>> asked = new ArrayList<>();
            judged.forEach(query -> asked.add(pool.submit(() -> ask(query))));
            List<Metrics> all = new ArrayList<>();
            for (Future<Metrics> answer : asked) {
                all.add(answer.get());
            }
            return new Outcome(all.size(), Metrics.mean(all));
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        } finally {
            pool.shutdownNow();
        }
    }

    private Metrics ask(Judgements.JudgedQuery query) {
        Map<String, String> parameters = new LinkedHashMap<>(filters);
        parameters.put("q", query.text());
        parameters.put("size", CHUNKS);
        return Metrics.of(files(api.search(parameters), query.grades()), query.grades());
    }

    /** Each file by its best chunk, named as the judgements name it: with or without its extension. */
    private static List<String> files(JsonNode answer, Map<String, Integer> grades) {
        Set<String> files = new LinkedHashSet<>();
        for (JsonNode hit : answer.path("hits")) {
            String source = hit.path("source").asString();
            String name = source.substring(source.lastIndexOf('/') + 1);
            int dot = name.lastIndexOf('.');
            String stem = dot > 0 ? name.substring(0, dot) : name;
            files.add(grades.containsKey(stem) ? stem : name);
        }
        return List.copyOf(files);
    }
}
