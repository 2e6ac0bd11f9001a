package dev.mcdewey.search.retrieval;

import dev.mcdewey.search.store.LibraryUnavailableException;

/** A question cannot be embedded at the moment; words can still be looked up. */
@SuppressWarnings("serial") // Never serialised.
public final class EmbeddingOverdueException extends LibraryUnavailableException {

    EmbeddingOverdueException(String message, Throwable cause) {
        super(message, cause);
    }
}
