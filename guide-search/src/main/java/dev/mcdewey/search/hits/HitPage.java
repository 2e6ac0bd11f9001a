package dev.mcdewey.search.hits;

import java.util.List;
import java.util.Map;

/**
 * The answer to a query.
 *
 * @param query the text that was asked
 * @param total how many hits can be paged through
 * @param hits this page of them, best first
 * @param facets by vendor, product, version, guide and kind: the values that matching chunks have
 * @param notices what the asker should know, in sentences, such as which versions there are
 * @param tookMs how long it took, in milliseconds
 */
public record HitPage(
        String query, long total, List<Hit> hits, Map<String, List<Facet>> facets, List<String> notices, long tookMs) {}
