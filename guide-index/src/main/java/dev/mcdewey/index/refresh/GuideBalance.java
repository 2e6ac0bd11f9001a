package dev.mcdewey.index.refresh;

/**
 * Where the files of one guide version went.
 *
 * @param guide the folders that hold it, as in {@code acme/tern/v1/admin}; empty for files that stand above the guides
 * @param balance where every file of it went
 */
public record GuideBalance(String guide, Balance balance) {}
