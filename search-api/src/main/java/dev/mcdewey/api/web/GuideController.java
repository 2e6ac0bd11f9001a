package dev.mcdewey.api.web;

import dev.mcdewey.search.reading.GuideContents;
import dev.mcdewey.search.reading.GuideName;
import dev.mcdewey.search.reading.GuideReader;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping(path = "/api/v1/guides/{product}/{version}/{guide}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "guides", description = "Read a guide in order")
class GuideController {

    private final GuideReader reader;
    private final GuideNames names;

    GuideController(GuideReader reader, GuideNames names) {
        this.reader = reader;
        this.names = names;
    }

    @GetMapping
    @Operation(summary = "Metadata and table of contents", description = "Its files in reading order with headings.")
    Mono<GuideContents> contents(
            @Parameter(description = "The product's folder name", example = "parley")
                    @PathVariable
                    @Size(max = FilterParameters.MAX_NAME, message = FilterParameters.TOO_LONG)
                    String product,
            @Parameter(description = "The version: v12.5, 12.5 or latest", example = "v12.5")
                    @PathVariable
                    @Size(max = FilterParameters.MAX_NAME, message = FilterParameters.TOO_LONG)
                    String version,
            @Parameter(description = "The guide's folder name", example = "developer-guide")
                    @PathVariable
                    @Size(max = FilterParameters.MAX_NAME, message = FilterParameters.TOO_LONG)
                    String guide) {
        return names.read(
                        new GuideName(product, version, guide),
                        name -> reader.contents(name.product(), name.version(), name.guide()))
                .switchIfEmpty(Mono.error(() -> NotInLibraryException.guide(product, version, guide)));
    }

    @GetMapping("/pages/{page}")
    @Operation(summary = "One page", description = "By physical number, from 1; only sources with pages have any.")
    Mono<GuidePage> page(
            @Parameter(description = "The product's folder name", example = "parley")
                    @PathVariable
                    @Size(max = FilterParameters.MAX_NAME, message = FilterParameters.TOO_LONG)
                    String product,
            @Parameter(description = "The version: v12.5, 12.5 or latest", example = "v12.5")
                    @PathVariable
                    @Size(max = FilterParameters.MAX_NAME, message = FilterParameters.TOO_LONG)
                    String version,
            @Parameter(description = "The guide's folder name", example = "developer-guide")
                    @PathVariable
                    @Size(max = FilterParameters.MAX_NAME, message = FilterParameters.TOO_LONG)
                    String guide,
            @Parameter(description = "The physical page, from 1", example = "18")
                    @PathVariable
                    @Min(value = 1, message = "must be at least {value}")
                    int page) {
        return names.read(new GuideName(product, version, guide), name -> page(name, page))
                .switchIfEmpty(Mono.error(() -> NotInLibraryException.page(product, version, guide, page)));
    }

    private Mono<GuidePage> page(GuideName guide, int page) {
        return reader.page(guide.product(), guide.version(), guide.guide(), page)
                .filter(chunks -> !chunks.isEmpty())
                .map(chunks -> new GuidePage(guide.product(), guide.version(), guide.guide(), page, chunks));
    }
}
