package dev.mcdewey.api.web;

import dev.mcdewey.search.versions.GuideComparisons;
import dev.mcdewey.search.versions.IncomparableException;
import dev.mcdewey.search.versions.VersionComparison;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@Tag(name = "guides", description = "Read a guide in order")
class CompareController {

    static final String PATH = "/api/v1/compare";

    private final GuideComparisons comparisons;

    CompareController(GuideComparisons comparisons) {
        this.comparisons = comparisons;
    }

    @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "What changed between two versions of a guide",
            description = "Sections added, removed, moved and changed, in reading order, with the words that differ. "
                    + "Renumbering is no change. A version without the guide makes all of it new, or gone.")
    Mono<VersionComparison> compare(@Valid @ModelAttribute @ParameterObject CompareParameters parameters) {
        return comparisons
                .compare(parameters.toQuery())
                .onErrorMap(IncomparableException.class, CompareParameters::problem);
    }
}
