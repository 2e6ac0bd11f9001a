package dev.mcdewey.index.embedding;

/** Text could not be embedded, or never could be as it is set; the message is a sentence that says why. */
public class EmbeddingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says what failed in a sentence. */
    public EmbeddingException(String sentence) {
        super(sentence);
    }

    EmbeddingException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
