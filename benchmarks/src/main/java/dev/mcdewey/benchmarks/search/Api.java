package dev.mcdewey.benchmarks.search;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** McDewey's own search over HTTP. */
final class Api extends Side {

    private static final int OK = 200;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI address;
    private final String mode;

    Api(URI address, String mode) {
        this.address = address;
        this.mode = mode;
    }

    @Override
    void answer(String question) throws IOException, InterruptedException {
        String query = "q=" + URLEncoder.encode(question, StandardCharsets.UTF_8) + "&size=10&mode=" + mode;
        HttpResponse<byte[]> answer = http.send(
                HttpRequest.newBuilder(address.resolve("/api/v1/search?" + query))
                        .build(),
                BodyHandlers.ofByteArray());
        if (answer.statusCode() != OK) {
            throw new IOException(address + " answered " + answer.statusCode());
        }
    }
}
