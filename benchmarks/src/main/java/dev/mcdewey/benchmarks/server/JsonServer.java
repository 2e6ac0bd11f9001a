package dev.mcdewey.benchmarks.server;

import java.io.IOException;
import java.net.URI;
import org.apache.http.HttpHost;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Elasticsearch asked in its own words, with nothing between. */
public record JsonServer(RestClient client) implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    /** The server at an address. */
    public static JsonServer at(URI address) {
        return new JsonServer(
                RestClient.builder(HttpHost.create(address.toString())).build());
    }

    /** The answer to a request; one without a body has an empty one. */
    public JsonNode ask(String method, String path, String body) throws IOException {
        Request request = new Request(method, path);
        if (!body.isEmpty()) {
            request.setJsonEntity(body);
        }
        return JSON.readTree(client.performRequest(request).getEntity().getContent());
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
