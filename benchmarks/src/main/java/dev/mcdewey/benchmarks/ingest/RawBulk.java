package dev.mcdewey.benchmarks.ingest;

import dev.mcdewey.benchmarks.server.JsonServer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Stores the same documents in an index like the first, with bulk requests and nothing around them. */
record RawBulk(JsonServer server) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String COPY = "/raw-bulk";
    private static final int LETTERS = 2_000_000;

    /** How many seconds it takes, from the first request until all can be found. */
    double seconds(List<String> documents) throws IOException {
        server.ask("PUT", COPY, likeTheFirst());
        List<String> bulks = bulks(documents);
        long start = System.nanoTime();
        for (String bulk : bulks) {
            if (server.ask("POST", COPY + "/_bulk", bulk).path("errors").asBoolean()) {
                throw new IllegalStateException("Elasticsearch refused a document that it had taken before");
            }
        }
        server.ask("POST", COPY + "/_refresh", "");
        return (System.nanoTime() - start) / 1e9;
    }

    private String likeTheFirst() throws IOException {
        ObjectNode index = JSON.createObjectNode();
        index.set(
                "mappings",
                server.ask("GET", "/mcdewey-chunks/_mapping", "")
                        .iterator()
                        .next()
                        .path("mappings"));
        JsonNode made = server.ask("GET", "/mcdewey-chunks/_settings", "")
                .iterator()
                .next()
                .at("/settings/index");
        ObjectNode settings = index.putObject("settings")
                .put("number_of_shards", 1)
                .put("number_of_replicas", 0)
                .put("refresh_interval", -1);
        settings.set("analysis", made.path("analysis"));
        settings.set("similarity", made.path("similarity"));
        return index.toString();
    }

    private static List<String> bulks(List<String> documents) {
        List<String> bulks = new ArrayList<>();
        StringBuilder bulk = new StringBuilder();
        for (String document : documents) {
            bulk.append("{\"index\":{}}\n").append(document).append('\n');
            if (bulk.length() > LETTERS) {
                bulks.add(bulk.toString());
                bulk.setLength(0);
            }
        }
        if (!bulk.isEmpty()) {
            bulks.add(bulk.toString());
        }
        return bulks;
    }
}
