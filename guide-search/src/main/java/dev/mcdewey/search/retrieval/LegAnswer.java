package dev.mcdewey.search.retrieval;

import dev.mcdewey.search.fusion.Scored;
import dev.mcdewey.search.hits.Facet;
import java.util.List;
import java.util.Map;

/**
 * What one leg brought.
 *
 * @param found the best hits in a fixed order
 * @param total how many there are, up to the paging window
 * @param facets the values that they have
 * @param index the index they are in; empty where nothing was found
 */
public record LegAnswer(List<Scored> found, long total, Map<String, List<Facet>> facets, String index) {

    /** The answer of a leg that was not asked. */
    public static final LegAnswer NONE = new LegAnswer(List.of(), 0, Map.of(), "");
}
