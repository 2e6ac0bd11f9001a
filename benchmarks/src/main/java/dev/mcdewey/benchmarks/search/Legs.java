package dev.mcdewey.benchmarks.search;

import dev.mcdewey.index.guide.Fields;
import dev.mcdewey.search.query.KeywordText;
import dev.mcdewey.search.query.SearchQuery;
import dev.mcdewey.search.settings.SearchProperties;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The two legs as guide-search asks for them by default, facets included. */
final class Legs {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<String, String> FACETS = Map.of(
            "vendor", Fields.VENDOR,
            "product", Fields.PRODUCT,
            "version", Fields.VERSIONS,
            "guide", Fields.GUIDE,
            "kind", Fields.KIND);

    private final SearchProperties settings = new Binder(new MapConfigurationPropertySource(Map.of()))
            .bindOrCreate("mcdewey.search", SearchProperties.class);

    /** The body of one multi-search. */
    String body(String question, float[] vector) {
        String header = "{\"allow_partial_search_results\":false}\n";
        return header + keyword(question) + "\n" + header + dense(vector) + "\n";
    }

    private ObjectNode keyword(String question) {
        ObjectNode leg = leg();
        String words = KeywordText.of(question, settings.words()).text();
        leg.withObject("/query/bool/must/match/" + Fields.ALL).put("query", words);
        leg.withArray("/query/bool/filter");
        return leg.put("track_total_hits", SearchQuery.WINDOW);
    }

    private ObjectNode dense(float[] vector) {
        ObjectNode leg = leg();
        ObjectNode knn = leg.putObject("knn")
                .put("field", Fields.VECTOR)
                .put("k", settings.depth())
                .put("num_candidates", Math.max(settings.depth(), settings.candidates()));
        ArrayNode values = knn.putArray("query_vector");
        for (float value : vector) {
            values.add(value);
        }
        return leg;
    }

    private ObjectNode leg() {
        ObjectNode leg = JSON.createObjectNode().put("size", settings.depth()).put("_source", false);
        ArrayNode sort = leg.putArray("sort");
        sort.addObject().put("_score", "desc");
        sort.addObject().put(Fields.CHUNK_IDS, "asc");
        FACETS.forEach((name, field) -> addFacet(leg.withObject("/aggregations/" + name + "/terms"), field));
        return leg;
    }

    private void addFacet(ObjectNode terms, String field) {
        ArrayNode order =
                terms.put("field", field).put("size", settings.facetValues()).putArray("order");
        order.addObject().put("_count", "desc");
        order.addObject().put("_key", "asc");
    }
}
