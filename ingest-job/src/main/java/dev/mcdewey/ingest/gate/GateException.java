package dev.mcdewey.ingest.gate;

/** The golden queries speak against a publication, or cannot be asked; the message says why and what to do. */
public final class GateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    GateException(String message) {
        super(message);
    }

    GateException(String message, Throwable cause) {
        super(message, cause);
    }
}
