package dev.mcdewey.api.web;

import dev.mcdewey.search.GuideSearch;
import dev.mcdewey.search.hits.HitPage;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@Tag(name = "search", description = "Find the places that answer a question")
class SearchController {

    private final GuideSearch search;

    SearchController(GuideSearch search) {
        this.search = search;
    }

    @GetMapping(path = "/api/v1/search", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Search the guides", description = "The best hits first, with facets and notices.")
    Mono<HitPage> search(
            @Valid @ModelAttribute @ParameterObject SearchParameters parameters, ServerHttpResponse response) {
        return Mono.fromSupplier(parameters::toQuery)
                .flatMap(search::search)
                .doOnNext(page -> MakeshiftAnswers.neverKeep(page.notices(), response));
    }
}
