package dev.mcdewey.api.page;

import dev.mcdewey.api.web.GuideNames;
import dev.mcdewey.api.web.NotInLibraryException;
import dev.mcdewey.search.library.LibraryCatalogue;
import dev.mcdewey.search.reading.GuideContents;
import dev.mcdewey.search.reading.GuideContents.FileContents;
import dev.mcdewey.search.reading.GuideName;
import dev.mcdewey.search.reading.GuideReader;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

@Controller
class ReaderPageController {

    private final GuideReader reader;
    private final LibraryCatalogue catalogue;
    private final GuideNames names;

    ReaderPageController(GuideReader reader, LibraryCatalogue catalogue, GuideNames names) {
        this.reader = reader;
        this.catalogue = catalogue;
        this.names = names;
    }

    @GetMapping("/guides/{product}/{version}/{guide}")
    Mono<Rendering> guide(
            @PathVariable String product,
            @PathVariable String version,
            @PathVariable String guide,
            @RequestParam(required = false) @Nullable String file) {
        return names.read(
                        new GuideName(product, version, guide),
                        name -> reader.contents(name.product(), name.version(), name.guide()))
                .switchIfEmpty(Mono.error(() -> NotInLibraryException.guide(product, version, guide)))
                .flatMap(contents -> page(contents, file));
    }

    private Mono<Rendering> page(GuideContents contents, @Nullable String stem) {
        FileContents chosen = chosen(contents.files(), stem)
                .orElseThrow(() -> NotInLibraryException.file(
                        contents.product(), contents.version(), contents.guide(), Objects.requireNonNull(stem)));
        return Mono.zip(reader.file(chosen.fileId()), catalogue.places())
                .map(parts -> Rendering.view("reader")
                        .modelAttribute("reader", ReaderPage.of(contents, parts.getT1(), parts.getT2()))
                        .build())
                .switchIfEmpty(Mono.error(
                        () -> NotInLibraryException.guide(contents.product(), contents.version(), contents.guide())));
    }

    private static Optional<FileContents> chosen(List<FileContents> files, @Nullable String stem) {
        return files.stream()
                .filter(file -> stem == null || file.fileId().stem().equals(stem))
                .findFirst();
    }
}
