package dev.mcdewey.search.store;

/** The library was indexed for another configuration than this service has. */
public class LibraryMismatchException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    LibraryMismatchException(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    /** What differs and which command mends it, for whoever runs the service. */
    public String sentence() {
        return sentence;
    }
}
