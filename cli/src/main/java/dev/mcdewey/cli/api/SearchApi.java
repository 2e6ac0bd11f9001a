package dev.mcdewey.cli.api;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
        HttpRequest request = request(path);
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (HttpTimeoutException e) {
            throw new ApiException(address + " did not answer within " + PATIENCE.toSeconds() + " s", e);
        } catch (IOException e) {
            throw new ApiException(
                    "nothing answers at " + address + ": start it with ./mcdewey up, or name another with --url", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ApiException("interrupted while waiting for " + address, e);
        }
    }

    private HttpRequest request(String path) {
        try {
            if (URI.create(address).getHost() != null) {
                return HttpRequest.newBuilder(URI.create(address + path))
                        .timeout(PATIENCE)
                        .build();
            }
        } catch (IllegalArgumentException e) {
            throw noAddress(e);
        }
        throw noAddress(null);
    }

    private ApiException noAddress(@Nullable Throwable cause) {
        return new ApiException("'" + address + "' is not an address such as http://127.0.0.1:8080", cause);
    }

    private JsonNode parsed(HttpResponse<String> response) {
        try {
            JsonNode body = JSON.readTree(response.body());
            if (body.isObject()) {
                return body;
            }
        } catch (JacksonException e) {
            throw foreign(response, e);
        }
        throw foreign(response, null);
    }

    private ApiException foreign(HttpResponse<String> response, @Nullable Throwable cause) {
        return new ApiException(
                address + " is not a McDewey search API: it answered " + response.statusCode() + " without JSON",
                cause);
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
