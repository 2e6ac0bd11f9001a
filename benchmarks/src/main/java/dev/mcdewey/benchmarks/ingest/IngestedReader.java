package dev.mcdewey.benchmarks.ingest;

import dev.mcdewey.index.guide.Fields;
import dev.mcdewey.index.guide.GuideChunk;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.http.HttpHost;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the record and the texts of the one refresh that an index has seen. */
record IngestedReader(URI elasticsearch) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String PAGE = "{\"size\":1000,\"sort\":[\"_doc\"],\"_source\":{\"excludes\":[\"vector\"]}}";

    Ingested read() throws IOException {
        try (RestClient client =
                RestClient.builder(HttpHost.create(elasticsearch.toString())).build()) {
            JsonNode refresh = ask(client, "GET", "/mcdewey-refreshes/_search", "{\"size\":1}")
                    .path("hits")
                    .path("hits")
                    .path(0)
                    .path("_source");
            Duration duration = Duration.between(instant(refresh, "started"), instant(refresh, "finished"));
            List<JsonNode> chunks = chunks(client);
            return new Ingested(
                    refresh.path("balance").path("indexed").asLong(),
                    refresh.path("embeddings").asLong(),
                    duration.toMillis() / 1000.0,
                    chunks.stream().map(JsonNode::toString).toList(),
                    chunks.stream().map(IngestedReader::embedded).toList());
        }
    }

    private static Instant instant(JsonNode refresh, String field) {
        return Instant.parse(refresh.path(field).asString());
    }

    private static List<JsonNode> chunks(RestClient client) throws IOException {
        List<JsonNode> chunks = new ArrayList<>();
        JsonNode page = ask(client, "POST", "/mcdewey-chunks/_search?scroll=5m", PAGE);
        while (!page.path("hits").path("hits").isEmpty()) {
            page.path("hits").path("hits").forEach(hit -> chunks.add(hit.path("_source")));
            String scroll = JSON.createObjectNode()
                    .put("scroll", "5m")
                    .put("scroll_id", page.path("_scroll_id").asString())
                    .toString();
            page = ask(client, "POST", "/_search/scroll", scroll);
        }
        return chunks;
    }

    /** As the job makes it: the title and the headings in front of the text. */
    private static String embedded(JsonNode chunk) {
        List<String> path = new ArrayList<>();
        path.add(chunk.path(Fields.TITLE).asString());
        chunk.path("heading_path").forEach(heading -> path.add(heading.asString()));
        return GuideChunk.joined(path) + "\n" + chunk.path(Fields.TEXT).asString();
    }

    private static JsonNode ask(RestClient client, String method, String path, String body) throws IOException {
        String[] parts = path.split("\\?", 2);
        Request request = new Request(method, parts[0]);
        if (parts.length > 1) {
            request.addParameter("scroll", parts[1].substring("scroll=".length()));
        }
        request.setJsonEntity(body);
        return JSON.readTree(client.performRequest(request).getEntity().getContent());
    }
}
