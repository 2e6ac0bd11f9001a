package dev.mcdewey.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An embedding service on this machine that counts words; it can be told to refuse. */
final class CountingEndpoint implements AutoCloseable {

    static final int DIMENSIONS = 64;

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final byte[] SLOWER = "{\"error\":{\"message\":\"slower\"}}".getBytes(UTF_8);

    private final HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    private final List<String> embedded = new CopyOnWriteArrayList<>();

    /** How many requests are answered before as many are refused. */
    private final AtomicInteger answered = new AtomicInteger();

    private final AtomicInteger refused = new AtomicInteger();

    CountingEndpoint() throws IOException {
        http.createContext("/v1/embeddings", this::answer);
        http.start();
    }

    /** The settings with which text is embedded here. */
    String[] settings(String... more) {
        String endpoint = "--mcdewey.embedding.endpoint.";
        String[] settings = {
            "--mcdewey.embedding.provider=openai-compatible",
            endpoint + "url=http://127.0.0.1:" + http.getAddress().getPort() + "/v1",
            endpoint + "model=counting",
            endpoint + "dimensions=" + DIMENSIONS,
            endpoint + "batch-size=8",
            endpoint + "max-retries=3",
            endpoint + "first-pause=5ms"
        };
        String[] all = Arrays.copyOf(settings, settings.length + more.length);
        System.arraycopy(more, 0, all, settings.length, more.length);
        return all;
    }

    /** Refuses so many requests after so many others. */
    void refuse(int requests, int after) {
        answered.set(after);
        refused.set(requests);
    }

    /** The texts that were embedded, each as often as it was. */
    List<String> embedded() {
        return embedded;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            JsonNode input =
                    JSON.readTree(exchange.getRequestBody().readAllBytes()).get("input");
            boolean refuses = answered.getAndDecrement() <= 0 && refused.getAndDecrement() > 0;
            byte[] body = refuses ? SLOWER : vectors(input);
            exchange.sendResponseHeaders(refuses ? 429 : 200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private byte[] vectors(JsonNode input) {
        List<String> texts = input.valueStream().map(JsonNode::asString).toList();
        embedded.addAll(texts);
        return JSON.writeValueAsBytes(Map.of(
                "data",
                IntStream.range(0, texts.size())
                        .mapToObj(i -> Map.of("index", i, "embedding", vector(texts.get(i))))
                        .toList()));
    }

    private static float[] vector(String text) {
        float[] vector = new float[DIMENSIONS];
        for (String word : text.toLowerCase(Locale.ROOT).split("\\W+", -1)) {
            vector[Math.floorMod(word.hashCode(), DIMENSIONS)]++;
        }
        return vector;
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
