package dev.mcdewey.cli.api;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The search API over HTTP. */
public final class SearchApi {

    private static final int OK = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final String address;

    /** Makes a client of the API at an address such as {@code http://127.0.0.1:8080}. */
    public SearchApi(String address) {
        this.address = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    /** The answer to a search with these parameters. */
    public JsonNode search(Map<String, String> parameters) {
        return get("/api/v1/search?" + query(parameters));
    }

    /** The library as a tree. */
    public JsonNode library() {
        return get("/api/v1/library");
    }

    private JsonNode get(String path) {
        HttpResponse<String> response = send(path);
        JsonNode body = parsed(response);
        if (response.statusCode() != OK) {
            throw new ApiException(address + " answered " + response.statusCode() + ": "
                    + body.path("detail").asString(body.path("title").asString("no reason given")));
        }
        return body;
    }

    private HttpResponse<String> send(String path) {
        try {
            return http.send(
                    HttpRequest.newBuilder(URI.create(address + path))
                            .timeout(PATIENCE)
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException | IllegalArgumentException e) {
            throw new ApiException(
                    "nothing answers at " + address + ": start it with ./mcdewey up, or name another with --url", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ApiException("interrupted while waiting for " + address, e);
        }
    }

    private JsonNode parsed(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (JacksonException e) {
            throw new ApiException(address + " is not a McDewey search API: it did not answer in JSON", e);
        }
    }

    private static String query(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
