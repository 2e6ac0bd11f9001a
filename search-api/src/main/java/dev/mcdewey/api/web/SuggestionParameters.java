package dev.mcdewey.api.web;

import dev.mcdewey.search.query.Filters;
import dev.mcdewey.search.suggestion.Suggestions;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is being typed, as it stands in a query string; an empty filter is none.
 *
 * @param q what has been typed so far
 * @param product the product's folder name
 * @param version the version as people write it
 * @param guide the guide's folder name
 * @param size how many suggestions are wanted
 */
record SuggestionParameters(
        @Parameter(description = "What has been typed so far", required = true, example = "failover be")
        @NotBlank(message = "must say what has been typed")
        @Size(max = MAX_LENGTH, message = FilterParameters.TOO_LONG)
        @Nullable
        String q,

        @Only.Product @Nullable String product,

        @Only.Version @Nullable String version,

        @Only.Guide @Nullable String guide,

        @Parameter(
                description = "How many suggestions",
                schema = @Schema(type = "integer", format = "int32", defaultValue = "10"))
        @Min(value = 1, message = "must be at least {value}")
        @Max(value = Suggestions.MAX_SIZE, message = "must be at most {value}")
        @Nullable
        Integer size) {

    /** Longer than any heading that somebody would type. */
    static final int MAX_LENGTH = 200;

    private static final int DEFAULT_SIZE = 10;

    String text() {
        return q == null ? "" : q.strip();
    }

    Filters filters() {
        return new FilterParameters(null, product, version, guide, null).filters();
    }

    int sizeOrDefault() {
        return size == null ? DEFAULT_SIZE : size;
    }
}
