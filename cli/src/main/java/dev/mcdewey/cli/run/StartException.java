package dev.mcdewey.cli.run;

import java.io.Serial;

/** Something could not be started; the message is a sentence that says what to do. */
public final class StartException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    StartException(String message) {
        super(message);
    }

    StartException(String message, Throwable cause) {
        super(message, cause);
    }
}
