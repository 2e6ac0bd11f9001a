package dev.mcdewey.search.similar;

import co.elastic.clients.elasticsearch.core.search.Hit;
import dev.mcdewey.index.guide.GuideChunk;
import java.util.Objects;

/**
 * The chunk that others are compared with.
 *
 * @param key its name in the index
 * @param index the index it was read from, which is asked for the others too
 * @param chunk what it says
 */
record Subject(String key, String index, GuideChunk chunk) {

    static Subject of(Hit<GuideChunk> hit) {
        return new Subject(
                Objects.requireNonNull(hit.id()), hit.index(), Objects.requireNonNull(hit.source(), "without content"));
    }

    /** Title, headings and text, of which the rare words are looked for. */
    String words() {
        return chunk.title() + "\n" + chunk.headings() + "\n" + chunk.text();
    }
}
