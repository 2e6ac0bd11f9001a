package dev.mcdewey.search.similar;

import co.elastic.clients.elasticsearch.core.search.Hit;
import dev.mcdewey.index.guide.Fields;
import dev.mcdewey.search.store.Columns;
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
        String name = Columns.text(hit, Fields.CHUNK_IDS);
        return new Neighbour(
                name,
                Columns.text(hit, Fields.SECTION),
                Columns.texts(hit, Fields.VERSIONS),
                Objects.requireNonNull(hit.score(), name));
    }

    /** Whether a reader of the subject meets it in the same section. */
    boolean standsBeside(Subject subject) {
        return section.equals(subject.chunk().section().value())
                && !Collections.disjoint(versions, subject.chunk().versions());
    }
}
