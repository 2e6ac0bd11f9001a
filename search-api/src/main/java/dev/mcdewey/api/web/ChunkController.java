package dev.mcdewey.api.web;

import dev.mcdewey.index.guide.ChunkId;
import dev.mcdewey.search.reading.ChunkView;
import dev.mcdewey.search.reading.GuideReader;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping(path = "/api/v1/chunks/{chunk_id}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "chunks", description = "Read what was found, and what stands round it")
class ChunkController {

    /** Enough for a chapter; a guide is read page by page or file by file. */
    private static final int MAX_NEIGHBOURS = 50;

    private final GuideReader reader;
    private final GuideNames names;

    ChunkController(GuideReader reader, GuideNames names) {
        this.reader = reader;
        this.names = names;
    }

    @GetMapping
    @Operation(summary = "One chunk, whole", description = "Percent-encode the id as one path segment.")
    Mono<ChunkView> chunk(@ChunkName @PathVariable("chunk_id") ChunkId chunkId) {
        return names.readChunk(chunkId, reader::chunk);
    }

    @GetMapping("/context")
    @Operation(summary = "A chunk and its neighbours", description = "In reading order, the chunk itself included.")
    Mono<ChunkContext> context(
            @ChunkName @PathVariable("chunk_id") ChunkId chunkId,
            @Parameter(description = "How many chunks before it")
                    @RequestParam(defaultValue = "2")
                    @Min(value = 0, message = "must be at least {value}")
                    @Max(value = MAX_NEIGHBOURS, message = "must be at most {value}")
                    int before,
            @Parameter(description = "How many chunks after it")
                    @RequestParam(defaultValue = "2")
                    @Min(value = 0, message = "must be at least {value}")
                    @Max(value = MAX_NEIGHBOURS, message = "must be at most {value}")
                    int after) {
        return names.readChunk(chunkId, id -> reader.context(id, before, after)
                .filter(chunks -> !chunks.isEmpty())
                .map(chunks -> new ChunkContext(id, chunks)));
    }
}
