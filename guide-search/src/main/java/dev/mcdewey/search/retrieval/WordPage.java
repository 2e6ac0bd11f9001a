package dev.mcdewey.search.retrieval;

import dev.mcdewey.search.hits.Facet;
import java.util.List;
import java.util.Map;

/**
 * One page of what has the words of a question.
 *
 * @param chunks the best chunk of each section
 * @param total how many sections there are, up to the paging window
 * @param facets the values that they have
 * @param spelling words that are nowhere, each with what was probably meant
 */
public record WordPage(
        List<FoundChunk> chunks, long total, Map<String, List<Facet>> facets, Map<String, String> spelling) {}
