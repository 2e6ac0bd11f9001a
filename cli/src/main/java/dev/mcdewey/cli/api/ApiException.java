package dev.mcdewey.cli.api;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The API did not answer as asked; the message is a sentence for the user. */
public final class ApiException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    ApiException(String message) {
        super(message);
    }

    ApiException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
