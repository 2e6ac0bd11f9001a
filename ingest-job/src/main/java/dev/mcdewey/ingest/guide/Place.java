package dev.mcdewey.ingest.guide;

import org.jspecify.annotations.Nullable;

/**
 * Where a block stands in its source.
 *
 * @param page physical page on which it begins, from 1, or null where the source has no pages
 * @param pageLabel the page's printed label, or null if none is known
 * @param lastPage physical page on which it ends, or null where the source has no pages
 * @param anchor nearest anchor at or before its beginning within its section, or null
 */
public record Place(
        @Nullable Integer page,
        @Nullable String pageLabel,
        @Nullable Integer lastPage,
        @Nullable String anchor) {

    /** Place of a block in a source without pages and anchors. */
    public static final Place UNKNOWN = new Place(null, null, null, null);

    /** The same beginning, ending where the other place ends. */
    public Place through(Place other) {
        return new Place(page, pageLabel, other.lastPage, anchor);
    }
}
