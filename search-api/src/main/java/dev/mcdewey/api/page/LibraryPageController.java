package dev.mcdewey.api.page;

import dev.mcdewey.search.library.LibraryCatalogue;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

@Controller
class LibraryPageController {

    private final LibraryCatalogue catalogue;

    LibraryPageController(LibraryCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/library")
    Mono<Rendering> library() {
        return catalogue.library().map(library -> Rendering.view("library")
                .modelAttribute("library", LibraryView.of(library))
                .build());
    }
}
