package dev.mcdewey.ingest.writer;

/** Elasticsearch will not take an operation, however often it is sent; the message says which and why. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RefusedException(String message) {
        super(message);
    }
}
