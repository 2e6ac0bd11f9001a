package dev.mcdewey.api.web;

import dev.mcdewey.search.passages.ContextQuery;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/**
 * A question to be answered from passages, as it stands in a query string; an empty filter is none.
 *
 * @param q what is asked
 * @param vendor the vendor's folder name
 * @param product the product's folder name
 * @param version the version
 * @param guide the guide's folder name
 * @param kind what passages mostly are
 * @param mode how passages are found
 * @param maxTokens how long the text may be
 * @param complete whether sections are completed
 */
record ContextParameters(
        @Parameter(description = "What is asked", required = true, example = "how do I recover from an outage")
        @NotBlank(message = "must say what to search for")
        @Size(max = SearchParameters.MAX_LENGTH, message = FilterParameters.TOO_LONG)
        @Nullable
        String q,

        @Only.Vendor @Nullable String vendor,

        @Only.Product @Nullable String product,

        @Only.Version @Nullable String version,

        @Only.Guide @Nullable String guide,

        @Only.Kind @Nullable String kind,

        @Only.By @Nullable String mode,

        @Parameter(
                name = "max_tokens",
                description = "How many tokens the text may have, its citations included",
                schema =
                        @Schema(
                                type = "integer",
                                format = "int32",
                                minimum = "" + ContextQuery.MIN_TOKENS,
                                maximum = "" + ContextQuery.MAX_TOKENS,
                                defaultValue = "" + ContextQuery.DEFAULT_TOKENS))
        @BindParam("max_tokens")
        @Nullable
        Integer maxTokens,

        @Parameter(
                description = "Whether tokens that are left go to the text round the hits in their sections",
                schema = @Schema(type = "boolean", defaultValue = "true"))
        @Pattern(regexp = "(true|false)?", message = "must be true or false")
        @Nullable
        String complete) {

    /**
     * The query that these parameters ask for.
     *
     * @throws InvalidParameterException if the budget is out of bounds
     */
    ContextQuery toQuery() {
        int tokens = maxTokens == null ? ContextQuery.DEFAULT_TOKENS : maxTokens;
        if (tokens < ContextQuery.MIN_TOKENS || tokens > ContextQuery.MAX_TOKENS) {
            throw new InvalidParameterException(
                    "max_tokens", "must be from " + ContextQuery.MIN_TOKENS + " to " + ContextQuery.MAX_TOKENS);
        }
        SearchParameters search =
                new SearchParameters(q, vendor, product, version, guide, kind, mode, ContextQuery.hits(tokens), null);
        return new ContextQuery(search.toQuery(), tokens, !"false".equals(complete));
    }
}
