package dev.mcdewey.api.web;

import dev.mcdewey.search.library.Library;
import dev.mcdewey.search.library.LibraryCatalogue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@Tag(name = "library", description = "What there is")
class LibraryController {

    private final LibraryCatalogue catalogue;

    LibraryController(LibraryCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping(path = "/api/v1/library", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "The whole catalogue",
            description = "Vendors, products, versions and guides with counts; the last refresh and what it left out.")
    Mono<Library> library() {
        return catalogue.library();
    }
}
