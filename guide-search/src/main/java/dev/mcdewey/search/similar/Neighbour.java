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
 * @param name one of its names
 * @param section the section it stands in, whatever the versions
 * @param versions the versions it stands in
 * @param score how near it is
 */
record Neighbour(String name, String section, List<String> versions, double score) {

    static Neighbour of(Hit<Void> hit) {
        String name = values(hit, Fields.CHUNK_IDS).get(0);
        return new Neighbour(
                name,
                values(hit, Fields.SECTION).get(0),
                values(hit, Fields.VERSIONS),
                Objects.requireNonNull(hit.score(), name));
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
