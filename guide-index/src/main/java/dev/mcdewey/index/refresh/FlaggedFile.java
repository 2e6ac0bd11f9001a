package dev.mcdewey.index.refresh;

/**
 * An indexed file of which too much is missing from its chunks.
 *
 * @param file its path below the library folder
 * @param coverage the share of its content words that reached its chunks, from 0 to 1
 * @param boilerplate the share of its words that were left out as navigation and the like, from 0 to 1
 */
public record FlaggedFile(String file, double coverage, double boilerplate) {}
