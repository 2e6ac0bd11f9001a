package dev.mcdewey.search.retrieval;

import dev.mcdewey.index.guide.GuideChunk;

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
}
