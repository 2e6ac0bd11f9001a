package dev.mcdewey.api.web;

import dev.mcdewey.search.suggestion.SuggestionPage;
import dev.mcdewey.search.suggestion.Suggestions;
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
@Tag(name = "search")
class SuggestionController {

    private final Suggestions suggestions;

    SuggestionController(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    @GetMapping(path = "/api/v1/suggest", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Complete what is being typed",
            description = "Products, guides, titles and headings that have every word typed; the last may have only "
                    + "begun. What begins with the words comes first, and each comes once whatever its versions.")
    Mono<SuggestionPage> suggest(@Valid @ModelAttribute @ParameterObject SuggestionParameters parameters) {
        return suggestions.to(parameters.text(), parameters.filters(), parameters.sizeOrDefault());
    }
}
