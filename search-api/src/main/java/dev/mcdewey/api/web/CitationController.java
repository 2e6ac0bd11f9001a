package dev.mcdewey.api.web;

import dev.mcdewey.search.citation.QuoteCheck;
import dev.mcdewey.search.citation.Verdict;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@Tag(name = "citations", description = "Make sure of what is cited")
class CitationController {

    private final QuoteCheck check;

    CitationController(QuoteCheck check) {
        this.check = check;
    }

    @PostMapping(
            path = "/api/v1/citations/verify",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Whether a quote stands in a guide",
            description = "verified: word for word where it is said to stand; elsewhere: word for word, but not there; "
                    + "altered: nearly, and closest shows what differs; not_found: nothing like it. Spaces, Markdown, "
                    + "and the glyphs of quotation marks and dashes do not matter; … or [...] joins parts of a quote.")
    Mono<Verdict> verify(@Valid @RequestBody CitationRequest citation) {
        return Mono.fromSupplier(citation::toQuotation).flatMap(check::verify);
    }
}
