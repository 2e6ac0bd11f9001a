package dev.mcdewey.mcp.transport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The running endpoint, asked over plain HTTP. */
final class Endpoint {

    static final String META = """
            "_meta": {"io.modelcontextprotocol/protocolVersion": "2026-07-28",
                      "io.modelcontextprotocol/clientCapabilities": {}}""";

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI uri;

    Endpoint(int port) {
        this.uri = URI.create("http://127.0.0.1:" + port + "/mcp");
    }

    /** Sends a body with the given headers, name after name and value. */
    HttpResponse<String> post(String body, String... headers) {
        return send(request(headers).POST(BodyPublishers.ofString(body)));
    }

    /** Sends a request of the modern era; what follows the method are the parameters but for {@code _meta}. */
    HttpResponse<String> modern(String method, String params, String... headers) {
        List<String> all = new ArrayList<>(List.of("MCP-Protocol-Version", "2026-07-28", "Mcp-Method", method));
        all.addAll(List.of(headers));
        return post(call(method, params.isEmpty() ? META : META + "," + params), all.toArray(String[]::new));
    }

    /** A request with the id 7. */
    static String call(String method, String params) {
        return """
                {"jsonrpc": "2.0", "id": 7, "method": "%s", "params": {%s}}""".formatted(method, params);
    }

    HttpResponse<String> method(String method) {
        return send(HttpRequest.newBuilder(uri).method(method, BodyPublishers.noBody()));
    }

    private HttpRequest.Builder request(String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json, text/event-stream");
        return headers.length == 0 ? request : with(request, headers);
    }

    private static HttpRequest.Builder with(HttpRequest.Builder request, String... headers) {
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException("no answer from " + uri, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + uri, e);
        }
    }

    static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    static int code(HttpResponse<String> response) {
        return json(response).at("/error/code").asInt(0);
    }
}
