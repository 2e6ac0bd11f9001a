package dev.mcdewey.search.retrieval;

import co.elastic.clients.elasticsearch._types.query_dsl.FieldAndFormat;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import dev.mcdewey.index.guide.Fields;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The columns that a leg brings of each hit, which are much cheaper than its source. */
final class CandidateFields {

    static final List<FieldAndFormat> ASKED = Stream.of(
                    Fields.SECTION,
                    Fields.VENDOR,
                    Fields.PRODUCT,
                    Fields.GUIDE,
                    Fields.KIND,
                    Fields.VERSIONS,
                    Fields.CHUNK_IDS)
            .map(name -> FieldAndFormat.of(f -> f.field(name)))
            .toList();

    private CandidateFields() {}

    static Candidate read(Hit<Void> hit) {
        Map<String, JsonData> fields = hit.fields();
        return new Candidate(
                one(fields, Fields.SECTION),
                one(fields, Fields.VENDOR),
                one(fields, Fields.PRODUCT),
                one(fields, Fields.GUIDE),
                one(fields, Fields.KIND),
                all(fields, Fields.VERSIONS),
                all(fields, Fields.CHUNK_IDS));
    }

    private static String one(Map<String, JsonData> fields, String name) {
        return all(fields, name).get(0);
    }

    private static List<String> all(Map<String, JsonData> fields, String name) {
        JsonData values = fields.get(name);
        if (values == null) {
            throw new IllegalStateException("a chunk without " + name + " was found");
        }
        return values.toJson().asJsonArray().stream().map(CandidateFields::text).toList();
    }

    private static String text(JsonValue value) {
        return ((JsonString) value).getString();
    }
}
