package dev.mcdewey.index.embedding;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks OpenAI's embeddings protocol over HTTP: a text's vector counts its words, and is not normalised. */
final class EmbeddingServer implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpServer http;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final int dimensions;
    private final Queue<Reply> replies = new ConcurrentLinkedQueue<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    EmbeddingServer(int dimensions) throws IOException {
        this.dimensions = dimensions;
        this.http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.setExecutor(threads);
        http.createContext("/v1/embeddings", this::answer);
        http.start();
    }

    String url() {
        return "http://127.0.0.1:" + http.getAddress().getPort() + "/v1";
    }

    /** One of the next requests is answered so instead. */
    EmbeddingServer reply(int status, String body) {
        replies.add(new Reply(status, body, Duration.ZERO));
        return this;
    }

    /** One of the next requests is answered well, but late. */
    EmbeddingServer replyAfter(Duration after) {
        replies.add(new Reply(200, null, after));
        return this;
    }

    List<Asked> asked() {
        return asked;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            JsonNode body = JSON.readTree(exchange.getRequestBody().readAllBytes());
            asked.add(new Asked(body, exchange.getRequestHeaders().getFirst("Authorization")));
            Reply reply = replies.isEmpty() ? new Reply(200, null, Duration.ZERO) : replies.remove();
            Thread.sleep(reply.after().toMillis());
            String text = reply.body() == null ? vectors(body.get("input")) : reply.body();
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(reply.status(), bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String vectors(JsonNode input) {
        List<Map<String, Object>> data = IntStream.range(0, input.size())
                .mapToObj(i -> Map.<String, Object>of(
                        "index", i, "embedding", vector(input.get(i).asString())))
                .toList();
        return JSON.writeValueAsString(Map.of("object", "list", "model", "counting", "data", data));
    }

    float[] vector(String text) {
        float[] vector = new float[dimensions];
        for (String word : text.split("\\W+", -1)) {
            vector[Math.floorMod(word.hashCode(), dimensions)]++;
        }
        return vector;
    }

    @Override
    public void close() {
        http.stop(0);
        threads.shutdownNow();
    }

    /** A request that came. */
    record Asked(JsonNode body, @Nullable String authorization) {

        List<String> texts() {
            return body.get("input").valueStream().map(JsonNode::asString).toList();
        }
    }

    private record Reply(int status, @Nullable String body, Duration after) {}
}
