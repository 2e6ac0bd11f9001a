package dev.mcdewey.elasticsearch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

/** Plain requests with JSON bodies. */
public record Rest(URI server) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** Sends a request; an empty body sends none. */
    public HttpResponse<String> send(String method, String path, String body) throws IOException, InterruptedException {
        var content = body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        var request = HttpRequest.newBuilder(server.resolve(path))
                .method(method, content)
                .header("Content-Type", "application/json");
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Asks for a path; the answer's text. */
    public String get(String path) throws IOException, InterruptedException {
        return send("GET", path, "").body();
    }
}
