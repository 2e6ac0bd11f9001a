package dev.mcdewey.search.hits;

/**
 * One value that hits have.
 *
 * @param value the value, to be used as a filter
 * @param count how many matching chunks have it
 */
public record Facet(String value, long count) {}
