package dev.mcdewey.cli.eval;

import java.io.Serial;

/** Judgements cannot be used; the message is a sentence that names the file and the line. */
public final class JudgementsException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    JudgementsException(String message) {
        super(message);
    }

    JudgementsException(String message, Throwable cause) {
        super(message, cause);
    }
}
