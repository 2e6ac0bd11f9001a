package dev.mcdewey.mcp.transport;

import java.io.Serial;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** A request that is not passed on, with the answer that says why. */
final class RefusedException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Answer answer;

    /** Refuses a message whose id is known. */
    RefusedException(HttpStatus status, @Nullable Object id, int code, String message, @Nullable Object data) {
        // A refusal is an everyday answer: its stack trace would cost more than the request.
        super(message, null, false, false);
        this.answer = Answer.error(status, id, code, message, data);
    }

    /** Refuses what is not even a message. */
    RefusedException(HttpStatus status, int code, String message) {
        this(status, null, code, message, null);
    }

    Answer answer() {
        return answer;
    }
}
