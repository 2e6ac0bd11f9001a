package dev.mcdewey.api.page;

import dev.mcdewey.api.web.CompareParameters;
import dev.mcdewey.search.versions.ComparisonQuery;
import dev.mcdewey.search.versions.GuideComparisons;
import dev.mcdewey.search.versions.IncomparableException;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

@Controller
class ComparePageController {

    private final GuideComparisons comparisons;

    ComparePageController(GuideComparisons comparisons) {
        this.comparisons = comparisons;
    }

    @GetMapping("/compare")
    Mono<Rendering> compare(@Valid @ModelAttribute CompareParameters parameters) {
        ComparisonQuery query = parameters.toQuery();
        return comparisons
                .compare(query)
                .map(found -> Rendering.view("compare")
                        .modelAttribute("view", ComparePage.of(found, query))
                        .build())
                .onErrorMap(IncomparableException.class, CompareParameters::problem);
    }
}
