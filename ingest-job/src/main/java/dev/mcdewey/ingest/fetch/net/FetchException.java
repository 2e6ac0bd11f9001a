package dev.mcdewey.ingest.fetch.net;

import java.io.IOException;
import java.io.Serial;

/** Something that was not fetched; the message is a sentence for the operator. */
public class FetchException extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** With a sentence that says what to do, where something can be done. */
    public FetchException(String message) {
        super(message);
    }

    /** With a sentence and what was behind it. */
    public FetchException(String message, Throwable cause) {
        super(message, cause);
    }
}
