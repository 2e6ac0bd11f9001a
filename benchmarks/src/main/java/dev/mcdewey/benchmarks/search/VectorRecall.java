package dev.mcdewey.benchmarks.search;

import dev.mcdewey.benchmarks.model.RawModel;
import dev.mcdewey.index.guide.Fields;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.StreamSupport;
import org.apache.http.HttpHost;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RestClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the quantised graph finds of the vectors that are truly nearest. */
@Command(
        name = "vector-recall",
        mixinStandardHelpOptions = true,
        description = "Compares the nearest vectors as the semantic leg finds them with those of an exact search.")
public final class VectorRecall implements Callable<Integer> {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int AT_ONCE = 1000;

    @Option(
            names = "--elasticsearch",
            required = true,
            paramLabel = "URL",
            description = "Elasticsearch, as mcdewey up prints it")
    private URI elasticsearch = URI.create("");

    @Option(names = "--queries", required = true, paramLabel = "F", description = "queries.jsonl of a BEIR set")
    private Path queries = Path.of("");

    @Option(names = "--count", defaultValue = "300", description = "how many questions (default: 300)")
    private int count;

    @Option(names = "--at", defaultValue = "10", description = "how many of the nearest are compared (default: 10)")
    private int at;

    /** Made by picocli. */
    public VectorRecall() {}

    @SuppressWarnings("ArrayRecordComponent") // Boxed, a library's vectors would not fit in memory.
    private record Stored(String id, float[] vector) {}

    @Override
    public Integer call() throws Exception {
        List<String> texts = Questions.read(queries).stream().limit(count).toList();
        try (RestClient client = RestClient.builder(HttpHost.create(elasticsearch.toString()))
                        .build();
                RawModel model = new RawModel()) {
            List<Stored> all = readAll(client);
            double sum = 0;
            for (String text : texts) {
                float[] vector = Floor.embedded(model, text);
                Set<String> found = new HashSet<>(nearest(client, vector));
                sum += exact(all, vector).stream().filter(found::contains).count() / (double) at;
            }
            System.out.printf(
                    Locale.ROOT,
                    "recall@%d of the quantised search: %.4f (%d questions, %d vectors)%n",
                    at,
                    sum / texts.size(),
                    texts.size(),
                    all.size());
        }
        return 0;
    }

    private List<String> nearest(RestClient client, float[] vector) throws IOException {
        Request request = new Request("POST", "/mcdewey-chunks/_search");
        request.setJsonEntity(new Legs().dense(vector).put("size", at).toString());
        return hits(client, request).stream()
                .map(hit -> hit.path("_id").asString())
                .toList();
    }

    private List<String> exact(List<Stored> all, float[] vector) {
        record Near(String id, float score) {}
        return all.stream()
                .map(stored -> new Near(stored.id(), dot(stored.vector(), vector)))
                .sorted(Comparator.comparing(Near::score).reversed())
                .limit(at)
                .map(Near::id)
                .toList();
    }

    private static float dot(float[] left, float[] right) {
        float sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += left[i] * right[i];
        }
        return sum;
    }

    private static List<Stored> readAll(RestClient client) throws IOException {
        List<Stored> all = new ArrayList<>();
        String after = "";
        while (true) {
            Request request = new Request("POST", "/mcdewey-chunks/_search");
            request.setJsonEntity("{\"size\":" + AT_ONCE + ",\"_source\":[\"" + Fields.VECTOR + "\"],\"sort\":[\""
                    + Fields.CHUNK_IDS + "\"]" + after + "}");
            List<JsonNode> page = hits(client, request);
            page.forEach(hit -> all.add(new Stored(hit.path("_id").asString(), vector(hit))));
            if (page.size() < AT_ONCE) {
                return all;
            }
            after = ",\"search_after\":" + page.get(page.size() - 1).path("sort");
        }
    }

    private static float[] vector(JsonNode hit) {
        JsonNode values = hit.path("_source").path(Fields.VECTOR);
        float[] vector = new float[values.size()];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = values.get(i).floatValue();
        }
        return vector;
    }

    private static List<JsonNode> hits(RestClient client, Request request) throws IOException {
        JsonNode answer =
                JSON.readTree(client.performRequest(request).getEntity().getContent());
        return StreamSupport.stream(answer.at("/hits/hits").spliterator(), false)
                .toList();
    }
}
