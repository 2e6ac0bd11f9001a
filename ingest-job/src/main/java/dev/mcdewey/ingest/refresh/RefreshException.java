package dev.mcdewey.ingest.refresh;

import java.io.Serial;

/** A refresh that may not be published; the message is a sentence for the operator. */
final class RefreshException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    RefreshException(String message) {
        super(message);
    }
}
