package dev.mcdewey.ingest.parser;

import java.io.Serial;

/** Bytes that are no text; the message says what they look like. */
final class NotTextException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    NotTextException(String message) {
        super(message);
    }
}
