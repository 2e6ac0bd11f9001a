package dev.mcdewey.search.retrieval;

import dev.mcdewey.index.guide.GuideChunk;
import dev.mcdewey.search.hits.Hit;
import dev.mcdewey.search.hits.HitFactory;
import dev.mcdewey.search.query.Scope;

/**
 * A chunk of the page that is shown.
 *
 * @param chunk its content without the vector
 * @param snippet the part to show, as HTML
 * @param score how well it answers; higher is better
 */
public record FoundChunk(GuideChunk chunk, String snippet, double score) {

    /** The same with another score. */
    public FoundChunk scored(double other) {
        return new FoundChunk(chunk, snippet, other);
    }

    /** As a hit in the version that the scope means. */
    public Hit hit(Scope scope) {
        return HitFactory.hit(chunk, snippet, score, scope.versionOf(chunk.product()));
    }
}
