package dev.mcdewey.ingest.refresh;

/**
 * A file that is no guide content.
 *
 * @param path its path below the library folder
 * @param reason why
 */
record SkippedFile(String path, String reason) {}
