package dev.mcdewey.ingest.parser.tidy;

import org.jsoup.nodes.Element;

/** Turns what only looks like something into the HTML that says so. */
interface Mend {

    /**
     * Mends one element, in place.
     *
     * @param value what the table of names says beside the meaning, or empty
     */
    void mend(Element element, String value);
}
