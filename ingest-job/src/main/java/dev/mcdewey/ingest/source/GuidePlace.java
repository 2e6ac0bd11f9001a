package dev.mcdewey.ingest.source;

import java.nio.file.Path;

/**
 * Where a guide stands in a library.
 *
 * @param vendor name of the vendor's folder
 * @param product name of the product's folder
 * @param version name of the version's folder, for example {@code v12.5}
 * @param guide name of the guide's folder
 */
public record GuidePlace(String vendor, String product, String version, String guide) {

    /** What separates the parts of a chunk id, so that no name may hold it. */
    public static final String SEPARATOR = "::";

    /** The folder of the guide inside a library. */
    public Path folder() {
        return Path.of(vendor, product, version, guide);
    }

    /** The folders joined by slashes, as messages name the guide. */
    @Override
    public String toString() {
        return String.join("/", vendor, product, version, guide);
    }
}
