package dev.mcdewey.ingest.writer;

import dev.mcdewey.ingest.source.GuidePlace;

/**
 * One version of a guide: the files that a reader takes as one book.
 *
 * @param product the product's folder name
 * @param version the version's folder name
 * @param guide the guide's folder name
 */
public record GuideVersion(String product, String version, String guide) {

    /** The one that stands at this place. */
    public static GuideVersion of(GuidePlace place) {
        return new GuideVersion(place.product(), place.version(), place.guide());
    }
}
