package dev.mcdewey.ingest.parser.pdf.page;

import java.io.IOException;
import java.io.Serial;

/** What a document may cost, counted rather than timed so that the same file always ends the same way. */
public final class Budget {

    private static final long INSTRUCTIONS = 60_000_000;
    private static final int GLYPHS = 20_000_000;

    private static final int GLYPHS_OF_PAGE = 100_000;

    private static final int FORMS = 200_000;

    private long instructions;
    private int forms;
    private int glyphsOfPage;
    private int glyphs;
    private int unreadable;

    /** A document that wants more than it may. */
    public static final class ExhaustedException extends IOException {
        @Serial
        private static final long serialVersionUID = 1L;

        private final String reason;

        private ExhaustedException(String reason) {
            super(reason);
            this.reason = reason;
        }

        /** What the document has too much of, to be read after its name. */
        public String reason() {
            return reason;
        }
    }

    void instruction() throws ExhaustedException {
        if (++instructions > INSTRUCTIONS) {
            throw new ExhaustedException("has more than " + INSTRUCTIONS + " drawing instructions; split it");
        }
    }

    void form() throws ExhaustedException {
        if (++forms > FORMS) {
            throw new ExhaustedException("draws more than " + FORMS + " forms inside each other; export it again");
        }
    }

    void turnPage() {
        glyphsOfPage = 0;
    }

    void glyph(boolean readable) throws ExhaustedException {
        unreadable += readable ? 0 : 1;
        if (++glyphs > GLYPHS) {
            throw new ExhaustedException("has more than " + GLYPHS + " characters; split it");
        }
        if (++glyphsOfPage > GLYPHS_OF_PAGE) {
            throw new ExhaustedException(
                    "has more than " + GLYPHS_OF_PAGE + " characters on one page, which is no text to be read");
        }
    }

    /** Characters seen so far. */
    public int glyphs() {
        return glyphs;
    }

    /** Those of them that stand for no known letter. */
    public int unreadable() {
        return unreadable;
    }
}
