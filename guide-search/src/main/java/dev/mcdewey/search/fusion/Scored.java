package dev.mcdewey.search.fusion;

/**
 * Something found.
 *
 * @param key what was found
 * @param score how well it answers; higher is better
 */
public record Scored(String key, double score) {}
