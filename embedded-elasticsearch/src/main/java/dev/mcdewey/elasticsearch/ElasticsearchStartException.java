package dev.mcdewey.elasticsearch;

/** The embedded server could not be started; the message is a sentence for the user that says what to do. */
public final class ElasticsearchStartException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ElasticsearchStartException(String message) {
        super(message);
    }

    ElasticsearchStartException(String message, Throwable cause) {
        super(message, cause);
    }
}
