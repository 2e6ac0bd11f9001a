package dev.mcdewey.search;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
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

/** Speaks the reranking protocol over HTTP; the last number in a document is its score. */
final class RerankServer implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpServer http;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Queue<Reply> replies = new ConcurrentLinkedQueue<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    RerankServer() throws IOException {
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.setExecutor(threads);
        http.createContext("/v1/rerank", this::answer);
        http.start();
    }

    String url() {
        return "http://127.0.0.1:" + http.getAddress().getPort() + "/v1";
    }

    /** One of the next requests is answered so instead. */
    void reply(int status, String body) {
        replies.add(new Reply(status, body, Duration.ZERO));
    }

    /** One of the next requests is answered well, but late. */
    void replyAfter(Duration after) {
        replies.add(new Reply(200, null, after));
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
            String text = reply.body() == null ? results(body.get("documents")) : reply.body();
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(reply.status(), bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** In the order of their scores, as such services answer. */
    private static String results(JsonNode documents) {
        List<Map<String, Object>> results = IntStream.range(0, documents.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> score(documents.get(i)))
                        .reversed())
                .map(i ->
                        Map.<String, Object>of("index", i, "relevance_score", score(documents.get(i)), "document", ""))
                .toList();
        return JSON.writeValueAsString(Map.of("model", "numbers", "results", results));
    }

    private static double score(JsonNode document) {
        return Double.parseDouble(document.asString().replaceAll("(?s).*?([0-9]+)[^0-9]*$", "$1"));
    }

    @Override
    public void close() {
        http.stop(0);
        threads.shutdownNow();
    }

    /** A request that came. */
    record Asked(JsonNode body, @Nullable String authorization) {

        List<String> documents() {
            return body.get("documents").valueStream().map(JsonNode::asString).toList();
        }
    }

    private record Reply(int status, @Nullable String body, Duration after) {}
}
