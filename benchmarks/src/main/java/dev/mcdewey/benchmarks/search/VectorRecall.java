package dev.mcdewey.benchmarks.search;

import dev.mcdewey.benchmarks.model.RawModel;
import dev.mcdewey.benchmarks.server.JsonServer;
import dev.mcdewey.index.guide.Fields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the quantised graph finds of the vectors that are truly nearest. */
@Command(
        name = "vector-recall",
        mixinStandardHelpOptions = true,
        description = "Compares the nearest vectors as the semantic leg finds them with those of an exact search.")
public final class VectorRecall implements Callable<Integer> {

    private static final int AT_ONCE = 1000;

    @Mixin
    private ElasticsearchOption elasticsearch = new ElasticsearchOption();

    @Mixin
    private Questions questions = new Questions();

    @Option(names = "--count", defaultValue = "300", description = "how many questions (default: 300)")
    private int count;

    @Option(names = "--at", defaultValue = "10", description = "how many of the nearest are compared (default: 10)")
    private int at;

    private final Legs legs = new Legs();

    /** Made by picocli. */
    public VectorRecall() {}

    @SuppressWarnings("ArrayRecordComponent") // Boxed, a library's vectors would not fit in memory.
    private record Stored(String id, float[] vector) {}

    @Override
    public Integer call() throws Exception {
        List<String> texts = questions.texts().stream().limit(count).toList();
        try (JsonServer server = JsonServer.at(elasticsearch.url());
                RawModel model = new RawModel()) {
            List<Stored> all = readAll(server);
            double sum = 0;
            for (String text : texts) {
                float[] vector = Floor.embedded(model, text);
                Set<String> found = new HashSet<>(nearest(server, vector));
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

    private List<String> nearest(JsonServer server, float[] vector) throws IOException {
        ObjectNode leg = legs.dense(vector).put("size", at);
        Legs.barely(leg);
        return hits(server, leg.toString()).stream()
                .map(hit -> hit.path("sort").path(1).asString())
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

    private static List<Stored> readAll(JsonServer server) throws IOException {
        List<Stored> all = new ArrayList<>();
        String after = "";
        while (true) {
            List<JsonNode> page = hits(
                    server,
                    "{\"size\":" + AT_ONCE + ",\"_source\":[\"" + Fields.VECTOR + "\"],\"sort\":[\"" + Fields.CHUNK_IDS
                            + "\"]" + after + "}");
            page.forEach(hit -> all.add(new Stored(hit.path("sort").path(0).asString(), vector(hit))));
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

    private static List<JsonNode> hits(JsonServer server, String body) throws IOException {
        return server.ask("POST", "/mcdewey-chunks/_search", body)
                .at("/hits/hits")
                .valueStream()
                .toList();
    }
}
