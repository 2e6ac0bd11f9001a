package dev.mcdewey.index.embedding;

/** Counts a text in tokens of the embedding model, its marks at either end included. */
@FunctionalInterface
public interface TokenCounter {

    /** The number of tokens; safe for use by several threads. */
    int count(String text);

    /** The number of tokens where that is at most the limit, else some number above it, which is known sooner. */
    default int countUpTo(int limit, String text) {
        return count(text);
    }
}
