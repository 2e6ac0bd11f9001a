package dev.mcdewey.api.page;

import dev.mcdewey.api.web.NotInLibraryException;
import dev.mcdewey.index.guide.ChunkId;
import dev.mcdewey.search.query.Filters;
import dev.mcdewey.search.reading.GuideReader;
import dev.mcdewey.search.similar.SimilarChunks;
import dev.mcdewey.search.similar.SimilarPage;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

@Controller
class ChunkPageController {

    /** As many as one looks through. */
    private static final int SIMILAR = 5;

    private final GuideReader reader;
    private final SimilarChunks similar;

    ChunkPageController(GuideReader reader, SimilarChunks similar) {
        this.reader = reader;
        this.similar = similar;
    }

    @GetMapping("/chunks/{chunk_id}")
    Mono<Rendering> chunk(@PathVariable("chunk_id") ChunkId chunkId) {
        return Mono.zip(reader.chunk(chunkId), similarTo(chunkId))
                .map(found -> Rendering.view("chunk")
                        .modelAttribute("view", ChunkPage.of(found.getT1(), found.getT2()))
                        .build())
                .switchIfEmpty(Mono.error(() -> NotInLibraryException.chunk(chunkId)));
    }

    private Mono<SimilarPage> similarTo(ChunkId chunkId) {
        return similar.to(chunkId, Filters.NONE, SIMILAR)
                .defaultIfEmpty(new SimilarPage(chunkId, List.of(), List.of()));
    }
}
