package dev.mcdewey.api.web;

import dev.mcdewey.search.query.Filters;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Size;
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
        @Parameter(description = "Only this vendor", example = "tessaline")
        @Size(max = MAX_NAME, message = TOO_LONG)
        @Nullable
        String vendor,

        @Parameter(description = "Only this product", example = "parley")
        @Size(max = MAX_NAME, message = TOO_LONG)
        @Nullable
        String product,

        @Parameter(
                description = "Only this version; 12.5 and v12.5 mean the same, latest the newest",
                example = "v12.5")
        @Size(max = MAX_NAME, message = TOO_LONG)
        @Nullable
        String version,

        @Parameter(description = "Only this guide", example = "developer-guide")
        @Size(max = MAX_NAME, message = TOO_LONG)
        @Nullable
        String guide,

        @Parameter(description = "Only text, table, code, list, procedure, note or definition", example = "text")
        @Size(max = MAX_NAME, message = TOO_LONG)
        @Nullable
        String kind) {

    /** The longest name of a folder or file that file systems take. */
    static final int MAX_NAME = 255;

    static final String TOO_LONG = "must not be longer than {max} characters";

    Filters filters() {
        return new Filters(given(vendor), given(product), given(version), given(guide), given(kind));
    }

    private static @Nullable String given(@Nullable String value) {
        return StringUtils.hasText(value) ? value : null;
    }
}
