package dev.mcdewey.api.page;

import dev.mcdewey.api.web.FormParameters;
import dev.mcdewey.api.web.MakeshiftAnswers;
import dev.mcdewey.api.web.SearchParameters;
import dev.mcdewey.search.GuideSearch;
import dev.mcdewey.search.hits.HitPage;
import dev.mcdewey.search.library.LibraryCatalogue;
import dev.mcdewey.search.query.SearchQuery;
import jakarta.validation.Valid;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

@Controller
class SearchPageController {

    private final GuideSearch search;
    private final LibraryCatalogue catalogue;
    private final ExampleSearches examples;

    SearchPageController(GuideSearch search, LibraryCatalogue catalogue, ExampleSearches examples) {
        this.search = search;
        this.catalogue = catalogue;
        this.examples = examples;
    }

    @GetMapping("/")
    Mono<Rendering> welcome(@Valid @ModelAttribute FormParameters parameters) {
        return catalogue.library().flatMap(library -> examples.from(library).map(found -> Rendering.view("welcome")
                .modelAttribute("form", SearchForm.of(parameters.unasked(), library))
                .modelAttribute("counts", LibraryCounts.of(library))
                .modelAttribute("examples", found)
                .build()));
    }

    @GetMapping(
            path = "/",
            params = {"q", "q!="})
    Mono<Rendering> results(@Valid @ModelAttribute SearchParameters parameters, ServerHttpResponse response) {
        SearchQuery query = parameters.toQuery();
        Mono<HitPage> page =
                search.search(query).doOnNext(found -> MakeshiftAnswers.neverKeep(found.notices(), response));
        return Mono.zip(page, catalogue.library()).map(found -> Rendering.view("results")
                .modelAttribute("form", SearchForm.of(parameters, found.getT2()))
                .modelAttribute("results", ResultsView.of(found.getT1(), query))
                .build());
    }
}
