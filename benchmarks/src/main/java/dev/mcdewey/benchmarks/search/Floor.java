package dev.mcdewey.benchmarks.search;

import ai.onnxruntime.OrtException;
import dev.mcdewey.benchmarks.model.RawModel;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.apache.http.HttpHost;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RestClient;
import tools.jackson.databind.node.ObjectNode;

/** The least that a hybrid search has to do: embed the question, and ask for all legs in one request. */
final class Floor extends Side implements AutoCloseable {

    private static final String INSTRUCTION = "Represent this sentence for searching relevant passages: ";

    private final RawModel model = new RawModel();
    private final Legs legs = new Legs();
    private final Consumer<ObjectNode> bring;
    private final RestClient client;

    /** A floor that tells each leg what to bring. */
    Floor(URI elasticsearch, Consumer<ObjectNode> bring) throws IOException, OrtException {
        this.bring = bring;
        client = RestClient.builder(HttpHost.create(elasticsearch.toString())).build();
    }

    @Override
    void answer(String question) throws IOException, OrtException {
        Request request = new Request("POST", "/_msearch");
        request.setJsonEntity(legs.hybrid(question, embedded(model, question), bring));
        try (InputStream content = client.performRequest(request).getEntity().getContent()) {
            requireAll(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** An answer of several parts is 200 even where one failed; reading all of it as JSON would be more than least. */
    private static void requireAll(String answer) throws IOException {
        if (answer.contains("\"error\":{")) {
            throw new IOException("a leg failed: " + answer);
        }
    }

    /** The vector of a question as McDewey asks for it. */
    static float[] embedded(RawModel model, String question) throws OrtException {
        return normalised(model.embed(INSTRUCTION + question));
    }

    private static float[] normalised(float[] vector) {
        double sum = 0;
        for (float value : vector) {
            sum += value * value;
        }
        float length = (float) Math.sqrt(sum);
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= length;
        }
        return vector;
    }

    @Override
    public void close() throws IOException, OrtException {
        client.close();
        model.close();
    }
}
