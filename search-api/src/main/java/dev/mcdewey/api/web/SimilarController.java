package dev.mcdewey.api.web;

import dev.mcdewey.index.guide.ChunkId;
import dev.mcdewey.search.similar.SimilarChunks;
import dev.mcdewey.search.similar.SimilarPage;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@Tag(name = "chunks")
class SimilarController {

    private final SimilarChunks similar;
    private final GuideNames names;

    SimilarController(SimilarChunks similar, GuideNames names) {
        this.similar = similar;
        this.names = names;
    }

    @GetMapping(path = "/api/v1/chunks/{chunk_id}/similar", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "What else says nearly the same",
            description = "The nearest in meaning, one for each section, in the whole library unless filtered.")
    Mono<SimilarPage> similar(
            @ChunkName @PathVariable("chunk_id") ChunkId chunkId,
            @Valid @ModelAttribute @ParameterObject FilterParameters filters,
            @Parameter(description = "How many chunks")
                    @RequestParam(defaultValue = "5")
                    @Min(value = 1, message = "must be at least {value}")
                    @Max(value = SimilarChunks.MAX_SIZE, message = "must be at most {value}")
                    int size) {
        return names.readChunk(chunkId, id -> similar.to(id, filters.filters(), size));
    }
}
