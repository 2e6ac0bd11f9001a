package dev.mcdewey.api.web;

import dev.mcdewey.search.query.Filters;
import dev.mcdewey.search.query.SearchMode;
import dev.mcdewey.search.query.SearchQuery;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A search as it stands in a query string; an empty filter is none, as forms send it.
 *
 * @param q what is asked
 * @param vendor the vendor's folder name
 * @param product the product's folder name
 * @param version the version as people write it
 * @param guide the guide's folder name
 * @param kind what hits mostly are
 * @param mode how hits are ranked
 * @param size how many hits are wanted
 * @param from how many hits to pass over
 */
public record SearchParameters(
        @Parameter(description = "What is asked", required = true, example = "agent cannot become ready")
        @NotBlank(message = "must say what to search for")
        @Size(max = MAX_LENGTH, message = FilterParameters.TOO_LONG)
        @Nullable
        String q,

        @Only.Vendor @Nullable String vendor,

        @Only.Product @Nullable String product,

        @Only.Version @Nullable String version,

        @Only.Guide @Nullable String guide,

        @Only.Kind @Nullable String kind,

        @Only.By @Nullable String mode,

        @Parameter(
                description = "How many hits",
                schema = @Schema(type = "integer", format = "int32", defaultValue = "10"))
        @Min(value = 1, message = "must be at least {value}")
        @Max(value = SearchQuery.MAX_SIZE, message = "must be at most {value}")
        @Nullable
        Integer size,

        @Parameter(
                description = "How many hits to pass over; from + size is at most 1000",
                schema = @Schema(type = "integer", format = "int32", defaultValue = "0"))
        @Min(value = 0, message = "must be at least {value}")
        @Nullable
        Integer from) {

    /** The longest question in characters: more than a paragraph, and less than a request line holds. */
    static final int MAX_LENGTH = 1000;

    private static final int DEFAULT_SIZE = 10;

    /**
     * The query that these parameters ask for.
     *
     * @throws InvalidParameterException if the page lies deeper than a ranking can be paged
     */
    public SearchQuery toQuery() {
        if ((long) fromOrDefault() + sizeOrDefault() > SearchQuery.WINDOW) {
            throw new InvalidParameterException(
                    "from", "and size together must be at most " + SearchQuery.WINDOW + "; narrow the search instead");
        }
        return new SearchQuery(text(), filters(), searchMode(), sizeOrDefault(), fromOrDefault());
    }

    /** What is asked, without space around it; empty when nothing is. */
    public String text() {
        return q == null ? "" : q.strip();
    }

    /** What hits must have. */
    public Filters filters() {
        return new FilterParameters(vendor, product, version, guide, kind).filters();
    }

    /** How hits are ranked. */
    public SearchMode searchMode() {
        String name = FilterParameters.given(mode);
        return name == null ? SearchMode.HYBRID : SearchMode.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private int sizeOrDefault() {
        return size == null ? DEFAULT_SIZE : size;
    }

    private int fromOrDefault() {
        return from == null ? 0 : from;
    }
}
