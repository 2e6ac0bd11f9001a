package dev.mcdewey.search.similar;

import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.Objects;

/**
 * A chunk that is near.
 *
 * @param key its name in the index
 * @param section where it stands
 * @param score how near it is
 */
record Neighbour(String key, SectionName section, double score) {

    static Neighbour of(Hit<SectionName> hit) {
        String key = Objects.requireNonNull(hit.id());
        return new Neighbour(key, Objects.requireNonNull(hit.source(), key), Objects.requireNonNull(hit.score(), key));
    }
}
