package dev.mcdewey.api.page;

import dev.mcdewey.api.web.GuideNames;
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
    private final GuideNames names;

    ChunkPageController(GuideReader reader, SimilarChunks similar, GuideNames names) {
        this.reader = reader;
        this.similar = similar;
        this.names = names;
    }

    @GetMapping("/chunks/{chunk_id}")
    Mono<Rendering> chunk(@PathVariable("chunk_id") ChunkId chunkId) {
        return names.readChunk(chunkId, id -> Mono.zip(reader.chunk(id), similarTo(id)))
                .map(found -> Rendering.view("chunk")
                        .modelAttribute("view", ChunkPage.of(found.getT1(), found.getT2()))
                        .build());
    }

    private Mono<SimilarPage> similarTo(ChunkId chunkId) {
        return similar.to(chunkId, Filters.NONE, SIMILAR)
                .defaultIfEmpty(new SimilarPage(chunkId, List.of(), List.of()));
    }
}
