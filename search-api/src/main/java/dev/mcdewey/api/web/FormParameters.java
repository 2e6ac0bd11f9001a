package dev.mcdewey.api.web;

import org.jspecify.annotations.Nullable;

/**
 * What is chosen in the search form before anything is asked, as it stands in a query string.
 *
 * @param vendor the vendor's folder name
 * @param product the product's folder name
 * @param version the version as people write it
 * @param guide the guide's folder name
 * @param kind what hits mostly are
 * @param mode how hits are ranked
 */
public record FormParameters(
        @Only.Vendor @Nullable String vendor,

        @Only.Product @Nullable String product,

        @Only.Version @Nullable String version,

        @Only.Guide @Nullable String guide,

        @Only.Kind @Nullable String kind,

        @Only.By @Nullable String mode) {

    /** The search that the form would send with no question in it. */
    public SearchParameters unasked() {
        return new SearchParameters(null, vendor, product, version, guide, kind, mode, null, null);
    }
}
