package dev.mcdewey.ingest.guide;

/**
 * What a reader of the original sees, to be compared with what reaches the chunks.
 *
 * @param content the visible text in its order, without boilerplate
 * @param boilerplate the share of the visible letters and digits that were left out as navigation and the like, from 0 to 1
 */
public record Visible(String content, double boilerplate) {}
