package dev.mcdewey.ingest.parser.format;

import java.io.Serial;

/** A file that cannot become a page. */
public final class UnreadableException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String reason;

    /** With a reason that goes on after the file's name, as in "is not text: …". */
    public UnreadableException(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** With such a reason, and what the format's library said. */
    public UnreadableException(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    /** What the file is or lacks, to be read after its name. */
    public String reason() {
        return reason;
    }
}
