package dev.mcdewey.ingest.lease;

/** Somebody else has the right to refresh; the message says who and since when. */
public final class LeaseHeldException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LeaseHeldException(String message) {
        super(message);
    }
}
