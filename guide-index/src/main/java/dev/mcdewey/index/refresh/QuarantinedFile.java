package dev.mcdewey.index.refresh;

/**
 * A file that could not be indexed.
 *
 * @param file its path below the library folder
 * @param reason why, in a sentence
 */
public record QuarantinedFile(String file, String reason) {}
