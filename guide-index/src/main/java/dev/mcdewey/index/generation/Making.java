package dev.mcdewey.index.generation;

import co.elastic.clients.elasticsearch.indices.GetMappingResponse;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a generation came to be, recorded in its mapping. A clone inherits its base's, which says nothing of the clone:
 * only a record with a generation's own name counts.
 *
 * @param generation the name of the generation that this is said of
 * @param replaces the name of the generation that was live when it was opened; null if none was
 * @param cloned whether it began as a copy of that one, rather than empty
 * @param published whether readers have seen it; of what is live the aliases say so, and the note may follow later
 */
record Making(String generation, @Nullable String replaces, boolean cloned, boolean published) {

    static final String KEY = "making";

    static Optional<Making> of(Generation generation, GetMappingResponse mapping) {
        return mapping.result().values().stream()
                .map(index -> index.mappings().meta().get(KEY))
                .filter(Objects::nonNull)
                .map(making -> making.to(Making.class))
                .filter(making -> making.generation().equals(generation.id()))
                .findFirst();
    }

    Making whenPublished() {
        return new Making(generation, replaces, cloned, true);
    }
}
