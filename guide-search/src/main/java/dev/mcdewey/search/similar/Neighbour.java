package dev.mcdewey.search.similar;

import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import dev.mcdewey.index.guide.Fields;
import jakarta.json.JsonString;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * A chunk that is near.
 *
 * @param key its name in the index
 * @param section the section it stands in, whatever the versions
 * @param versions the versions it stands in
 * @param score how near it is
 */
record Neighbour(String key, String section, List<String> versions, double score) {

    static Neighbour of(Hit<Void> hit) {
        String key = Objects.requireNonNull(hit.id());
        return new Neighbour(
                key,
                values(hit, Fields.SECTION).get(0),
                values(hit, Fields.VERSIONS),
                Objects.requireNonNull(hit.score(), key));
    }

    private static List<String> values(Hit<Void> hit, String field) {
        JsonData values = Objects.requireNonNull(hit.fields().get(field), field);
        return values.toJson().asJsonArray().getValuesAs(JsonString::getString);
    }

    /** Whether a reader of the subject meets it in the same section. */
    boolean standsBeside(Subject subject) {
        return section.equals(subject.chunk().section().value())
                && !Collections.disjoint(versions, subject.chunk().versions());
    }
}
