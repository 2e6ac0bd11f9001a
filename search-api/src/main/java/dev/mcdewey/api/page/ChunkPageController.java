package dev.mcdewey.api.page;

import dev.mcdewey.api.web.NotInLibraryException;
import dev.mcdewey.index.guide.ChunkId;
import dev.mcdewey.search.reading.GuideReader;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

@Controller
class ChunkPageController {

    private final GuideReader reader;

    ChunkPageController(GuideReader reader) {
        this.reader = reader;
    }

    @GetMapping("/chunks/{chunk_id}")
    Mono<Rendering> chunk(@PathVariable("chunk_id") ChunkId chunkId) {
        return reader.chunk(chunkId)
                .map(chunk -> Rendering.view("chunk")
                        .modelAttribute("view", ChunkPage.of(chunk))
                        .build())
                .switchIfEmpty(Mono.error(() -> NotInLibraryException.chunk(chunkId)));
    }
}
