package dev.mcdewey.ingest.patience;

import java.io.IOException;

/** Elasticsearch has been in trouble for too long; the message says in which. */
public final class OutOfPatienceException extends IOException {

    private static final long serialVersionUID = 1L;

    OutOfPatienceException(String message, Throwable cause) {
        super(message, cause);
    }
}
