package dev.mcdewey.api.web;

import dev.mcdewey.search.query.Filters;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/**
 * Where to look, as it stands in a query string; an empty filter is none.
 *
 * @param vendor the vendor's folder name
 * @param product the product's folder name
 * @param version the version as people write it
 * @param guide the guide's folder name
 * @param kind what hits mostly are
 */
record FilterParameters(
        @Only.Vendor @Nullable String vendor,

        @Only.Product @Nullable String product,

        @Only.Version @Nullable String version,

        @Only.Guide @Nullable String guide,

        @Only.Kind @Nullable String kind) {

    /** The longest name of a folder or file that file systems take. */
    static final int MAX_NAME = 255;

    static final String TOO_LONG = "must not be longer than {max} characters";

    Filters filters() {
        return new Filters(given(vendor), given(product), given(version), given(guide), given(kind));
    }

    /** What was given; an empty value is none. */
    static @Nullable String given(@Nullable String value) {
        return StringUtils.hasText(value) ? value : null;
    }

    /** What was given, without space around it; an empty value is none. */
    static @Nullable String stripped(@Nullable String value) {
        return StringUtils.hasText(value) ? value.strip() : null;
    }
}
