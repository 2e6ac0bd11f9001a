package dev.mcdewey.search.store;

/** Nothing has been published yet. Rooms turn it into an empty answer; callers of this module never see it. */
public class NoLibraryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoLibraryException(Throwable cause) {
        super("no library has been published", cause);
    }
}
