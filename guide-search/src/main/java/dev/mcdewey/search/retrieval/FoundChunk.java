package dev.mcdewey.search.retrieval;

import dev.mcdewey.index.guide.GuideChunk;

/**
 * A chunk of the page that is shown.
 *
 * @param chunk its content without the vector
 * @param snippet the part to show, as HTML
 * @param score its fused score
 */
public record FoundChunk(GuideChunk chunk, String snippet, double score) {}
