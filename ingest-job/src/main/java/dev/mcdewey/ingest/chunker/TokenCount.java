package dev.mcdewey.ingest.chunker;

/** Counts the tokens of a text, as far as the chunker wants to know. Safe for use by several threads. */
@FunctionalInterface
public interface TokenCount {

    /** The number of tokens where that is at most the limit, else any number above it. */
    int upTo(int limit, String text);
}
