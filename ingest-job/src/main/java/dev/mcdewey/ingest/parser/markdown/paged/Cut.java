package dev.mcdewey.ingest.parser.markdown.paged;

import java.util.List;
import java.util.Optional;

/** Mends one kind of block that the end of a page cut in two. */
interface Cut {

    /**
     * The block's last line before the cut, joined with its first behind it.
     *
     * @param before all lines before the cut, the last of which is not blank
     * @param after all lines behind it, the first of which is not blank
     * @param mark what marks the page within a line
     * @return the lines that replace the two pages' text, or nothing unless it is certain that they belong together
     */
    Optional<List<String>> mend(List<String> before, List<String> after, String mark);
}
