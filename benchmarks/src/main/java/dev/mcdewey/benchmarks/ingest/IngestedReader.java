package dev.mcdewey.benchmarks.ingest;

import dev.mcdewey.benchmarks.server.JsonServer;
import dev.mcdewey.index.guide.Fields;
import dev.mcdewey.index.guide.GuideChunk;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the record and the texts of the one refresh that an index has seen. */
record IngestedReader(JsonServer server) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String PAGE = "{\"size\":1000,\"sort\":[\"_doc\"],\"_source\":{\"excludes\":[\"vector\"]}}";

    Ingested read() throws IOException {
        JsonNode refresh = server.ask("GET", "/mcdewey-refreshes/_search", "{\"size\":1}")
                .path("hits")
                .path("hits")
                .path(0)
                .path("_source");
        Duration duration = Duration.between(instant(refresh, "started"), instant(refresh, "finished"));
        List<JsonNode> chunks = chunks();
        return new Ingested(
                refresh.path("balance").path("indexed").asLong(),
                refresh.path("embeddings").asLong(),
                duration.toMillis() / 1000.0,
                refresh.path("step_millis").toString(),
                chunks.stream().map(JsonNode::toString).toList(),
                chunks.stream().map(IngestedReader::embedded).toList());
    }

    private static Instant instant(JsonNode refresh, String field) {
        return Instant.parse(refresh.path(field).asString());
    }

    private List<JsonNode> chunks() throws IOException {
        List<JsonNode> chunks = new ArrayList<>();
        JsonNode page = server.ask("POST", "/mcdewey-chunks/_search?scroll=5m", PAGE);
        while (!page.path("hits").path("hits").isEmpty()) {
            page.path("hits").path("hits").forEach(hit -> chunks.add(hit.path("_source")));
            String scroll = JSON.createObjectNode()
                    .put("scroll", "5m")
                    .put("scroll_id", page.path("_scroll_id").asString())
                    .toString();
            page = server.ask("POST", "/_search/scroll", scroll);
        }
        return chunks;
    }

    /** As the job makes it: the title and the headings in front of the text. */
    private static String embedded(JsonNode chunk) {
        List<String> path = new ArrayList<>();
        path.add(chunk.path(Fields.TITLE).asString());
        chunk.path(Fields.HEADING_PATH).forEach(heading -> path.add(heading.asString()));
        return GuideChunk.joined(path) + "\n" + chunk.path(Fields.TEXT).asString();
    }
}
