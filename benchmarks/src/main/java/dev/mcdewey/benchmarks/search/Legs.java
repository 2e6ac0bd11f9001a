package dev.mcdewey.benchmarks.search;

import dev.mcdewey.index.guide.Fields;
import dev.mcdewey.search.query.KeywordText;
import dev.mcdewey.search.settings.SearchProperties;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The legs as guide-search asks for them by default. */
final class Legs {

    private static final JsonMapper JSON = new JsonMapper();
    private static final double INSIDE_NAMES = 0.3;
    private static final double OTHERS = 0.3;
    private static final int PAGE = 10;
    private static final int EXACT = 3000;
    private static final List<String> COLUMNS = List.of(Fields.SECTION, Fields.VENDOR, Fields.KIND, Fields.CHUNK_IDS);
    private static final Map<String, String> FACETS = Map.of(
            "vendor", Fields.VENDOR,
            "product", Fields.PRODUCT,
            "version", Fields.VERSIONS,
            "guide", Fields.GUIDE,
            "kind", Fields.KIND);

    private final SearchProperties settings = new Binder(new MapConfigurationPropertySource(Map.of()))
            .bindOrCreate("mcdewey.search", SearchProperties.class);

    /** The body of one multi-search of all legs, each told what to bring. */
    String hybrid(String question, float[] vector, Consumer<ObjectNode> bring) {
        ObjectNode keyword = keyword(lookedUp(question)).put("size", settings.depth());
        COLUMNS.forEach(keyword.putArray("docvalue_fields")::add);
        ObjectNode dense = dense(vector);
        ObjectNode files = files(lookedUp(question));
        List.of(keyword, dense, files).forEach(bring);
        return part("mcdewey-chunks", keyword) + part("mcdewey-chunks", dense) + part("mcdewey-content", files);
    }

    /** The keys of hits, as any client would have them. */
    static void plainly(ObjectNode leg) {
        leg.put("_source", false);
    }

    /** Columns only: nothing that is stored has to be read, not even a key. */
    static void barely(ObjectNode leg) {
        leg.put("stored_fields", "_none_");
    }

    /** The body of one search by words alone: one page to be shown, counts included. */
    String words(String question) {
        ObjectNode leg = keyword(lookedUp(question)).put("from", 0).put("size", PAGE);
        leg.withObject("/_source").put("excludes", Fields.VECTOR);
        ObjectNode marks = leg.putObject("highlight")
                .put("type", "unified")
                .put("encoder", "html")
                .put("require_field_match", false)
                .put("number_of_fragments", 1)
                .put("fragment_size", settings.snippetLength())
                .put("no_match_size", settings.snippetLength());
        marks.set("highlight_query", leg.path("query"));
        marks.withObject("/fields/" + Fields.TEXT);
        leg.putObject("collapse").put("field", Fields.SECTION);
        sections(leg.withObject("/aggregations/sections"));
        FACETS.forEach((name, field) -> {
            ObjectNode facet = leg.withObject("/aggregations/" + name);
            ArrayNode order = facet.putObject("terms")
                    .put("field", field)
                    .put("size", settings.facetValues())
                    .putArray("order");
            order.addObject().put("sections", "desc");
            order.addObject().put("_key", "asc");
            sections(facet.withObject("/aggregations/sections"));
        });
        return leg.toString();
    }

    private static void sections(ObjectNode aggregation) {
        aggregation.putObject("cardinality").put("field", Fields.SECTION).put("precision_threshold", EXACT);
    }

    private static String part(String index, ObjectNode body) {
        return "{\"index\":\"" + index + "\",\"allow_partial_search_results\":false}\n" + body + "\n";
    }

    private static ObjectNode keyword(String text) {
        ObjectNode leg = leg(Fields.CHUNK_IDS);
        ArrayNode either = leg.withObject("/query/dis_max").putArray("queries");
        ObjectNode best = either.addObject().putObject("dis_max").put("tie_breaker", OTHERS);
        ArrayNode fields = best.putArray("queries");
        List.of(Fields.TITLE, Fields.HEADINGS, Fields.ALL).forEach(field -> match(fields, field, text, 1));
        match(either, Fields.PARTS, text, INSIDE_NAMES);
        leg.putObject("suggest")
                .put("text", text)
                .withObject("/spelling/term")
                .put("field", Fields.SPELLING)
                .put("suggest_mode", "missing")
                .put("size", 1);
        return leg;
    }

    private ObjectNode files(String text) {
        ObjectNode leg = leg(Fields.FILE_ID).put("size", settings.depth());
        leg.withObject("/query/match/" + Fields.CONTENT).put("query", text);
        return leg;
    }

    ObjectNode dense(float[] vector) {
        ObjectNode leg = leg(Fields.CHUNK_IDS).put("size", settings.depth());
        COLUMNS.forEach(leg.putArray("docvalue_fields")::add);
        ObjectNode knn = leg.putObject("knn")
                .put("field", Fields.VECTOR)
                .put("k", settings.depth())
                .put("num_candidates", Math.max(settings.depth(), settings.candidates()));
        knn.putObject("rescore_vector").put("oversample", 1);
        ArrayNode values = knn.putArray("query_vector");
        for (float value : vector) {
            values.add(value);
        }
        return leg;
    }

    private static void match(ArrayNode queries, String field, String text, double boost) {
        queries.addObject().withObject("/match/" + field).put("query", text).put("boost", boost);
    }

    private String lookedUp(String question) {
        return KeywordText.of(question, settings.words()).text();
    }

    private static ObjectNode leg(String name) {
        ObjectNode leg = JSON.createObjectNode().put("track_total_hits", false);
        ArrayNode sort = leg.putArray("sort");
        sort.addObject().put("_score", "desc");
        sort.addObject().put(name, "asc");
        return leg;
    }
}
