package dev.mcdewey.search.reading;

import dev.mcdewey.index.guide.FileId;

/**
 * One guide of one version of one product.
 *
 * @param product the product's folder name
 * @param version the version's folder name
 * @param guide the guide's folder name
 */
public record GuideName(String product, String version, String guide) {

    static GuideName of(FileId file) {
        return new GuideName(file.product(), file.version(), file.guide());
    }

    @Override
    public String toString() {
        return product + " " + version + " " + guide;
    }
}
