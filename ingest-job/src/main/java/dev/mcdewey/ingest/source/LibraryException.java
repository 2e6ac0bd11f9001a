package dev.mcdewey.ingest.source;

import java.io.Serial;

/** A library that cannot be read as it stands; the message is a sentence that says what to do. */
public final class LibraryException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** With a sentence that names the folder. */
    public LibraryException(String message) {
        super(message);
    }

    /** With a sentence that names the folder, and what the file system said. */
    public LibraryException(String message, Throwable cause) {
        super(message, cause);
    }
}
