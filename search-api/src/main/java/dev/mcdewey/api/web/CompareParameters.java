package dev.mcdewey.api.web;

import dev.mcdewey.search.versions.ComparisonQuery;
import dev.mcdewey.search.versions.IncomparableException;
import dev.mcdewey.search.versions.outline.ChangeKind;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A comparison as it stands in a query string; an empty parameter is none, as forms send it.
 *
 * @param product the product's folder name
 * @param guide the guide's folder name
 * @param from the version to begin with
 * @param to the version to compare it with
 * @param change what became of the sections that are wanted
 * @param section what their title or headings contain
 * @param size how many sections are wanted
 * @param offset how many sections to pass over
 */
public record CompareParameters(
        @Parameter(description = "The product", required = true, example = "parley")
        @Size(max = FilterParameters.MAX_NAME, message = FilterParameters.TOO_LONG)
        @Nullable
        String product,

        @Parameter(description = "The guide", required = true, example = "developer-guide")
        @Size(max = FilterParameters.MAX_NAME, message = FilterParameters.TOO_LONG)
        @Nullable
        String guide,

        @Parameter(
                description = "The version to begin with; a v in front is optional, latest is the newest",
                required = true,
                example = "v12.0")
        @Size(max = FilterParameters.MAX_NAME, message = FilterParameters.TOO_LONG)
        @Nullable
        String from,

        @Parameter(description = "The version to compare it with", required = true, example = "latest")
        @Size(max = FilterParameters.MAX_NAME, message = FilterParameters.TOO_LONG)
        @Nullable
        String to,

        @Parameter(
                description = "Only sections of which this became",
                example = "changed",
                schema = @Schema(allowableValues = {"added", "removed", "moved", "changed"}))
        @Pattern(regexp = "(added|removed|moved|changed)?", message = "must be added, removed, moved or changed")
        @Nullable
        String change,

        @Parameter(
                description = "Only sections with this in their title or headings, in any case",
                example = "failover")
        @Size(max = FilterParameters.MAX_NAME, message = FilterParameters.TOO_LONG)
        @Nullable
        String section,

        @Parameter(
                description = "How many sections",
                schema = @Schema(type = "integer", format = "int32", defaultValue = "20"))
        @Min(value = 1, message = "must be at least {value}")
        @Max(value = ComparisonQuery.MAX_SIZE, message = "must be at most {value}")
        @Nullable
        Integer size,

        @Parameter(
                description = "How many sections to pass over",
                schema = @Schema(type = "integer", format = "int32", defaultValue = "0"))
        @Min(value = 0, message = "must be at least {value}")
        @Nullable
        Integer offset) {

    private static final int DEFAULT_SIZE = 20;

    /** The query that these parameters ask for. */
    public ComparisonQuery toQuery() {
        return new ComparisonQuery(
                FilterParameters.stripped(product),
                FilterParameters.stripped(guide),
                FilterParameters.stripped(from),
                FilterParameters.stripped(to),
                kind(),
                FilterParameters.stripped(section),
                size == null ? DEFAULT_SIZE : size,
                offset == null ? 0 : offset);
    }

    /** What is told of names that do not lead to two versions of a guide: a wrong parameter, or what is not there. */
    public static RuntimeException problem(IncomparableException found) {
        return switch (found.reason()) {
            case INVALID -> new InvalidParameterException(found.parameter(), found.problem());
            case ABSENT -> NotInLibraryException.named(found.problem());
        };
    }

    private @Nullable ChangeKind kind() {
        String name = FilterParameters.stripped(change);
        return name == null ? null : ChangeKind.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
