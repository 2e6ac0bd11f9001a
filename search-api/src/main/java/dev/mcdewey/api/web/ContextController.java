package dev.mcdewey.api.web;

import dev.mcdewey.search.passages.ContextPage;
import dev.mcdewey.search.passages.PassageFinder;
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
@Tag(name = "context", description = "What a model needs to answer a question")
class ContextController {

    private final PassageFinder finder;

    ContextController(PassageFinder finder) {
        this.finder = finder;
    }

    @GetMapping(path = "/api/v1/context", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "The best passages within a budget of tokens",
            description = "Whole passages with their citations, joined where they adjoin, in reading order of each "
                    + "guide; also as one Markdown text. What does not fit is left out and named in omitted. Tokens "
                    + "are counted by the tokenizer of the built-in embedding model; other models count differently.")
    Mono<ContextPage> passages(
            @Valid @ModelAttribute @ParameterObject ContextParameters parameters, ServerHttpResponse response) {
        return Mono.fromSupplier(parameters::toQuery)
                .flatMap(finder::find)
                .doOnNext(page -> MakeshiftAnswers.neverKeep(page.notices(), response));
    }
}
