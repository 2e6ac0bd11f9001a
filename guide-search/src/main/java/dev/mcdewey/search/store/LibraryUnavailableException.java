package dev.mcdewey.search.store;

/** The library cannot be asked right now: Elasticsearch is not there, too slow, or too busy. Asking again may help. */
public class LibraryUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Says what failed.
     *
     * @param message what was wanted and what came of it
     * @param cause what the client said
     */
    public LibraryUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
