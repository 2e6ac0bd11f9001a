package dev.mcdewey.ingest.parser.markdown.paged;

import org.jspecify.annotations.Nullable;

/**
 * What a line says about pages.
 *
 * @param page physical page, from 1, or null if the line does not count
 * @param label what is printed on the page, or null
 */
record Sign(Kind kind, @Nullable Integer page, @Nullable String label) {

    /** How a page is marked. */
    enum Kind {
        /** A page begins below. */
        BEGINS,
        /** A page ends above. */
        ENDS,
        /** The line names the page that it stands on. */
        NAMES
    }

    static Sign begins(int page, @Nullable String label) {
        return new Sign(Kind.BEGINS, page, label);
    }

    static Sign breaks() {
        return new Sign(Kind.BEGINS, null, null);
    }

    static Sign names(String label) {
        return new Sign(Kind.NAMES, null, label);
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
