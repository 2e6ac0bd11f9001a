package dev.mcdewey.mcp.tool;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.mcdewey.search.reading.ChunkView;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** The answer of {@code read_chunk} as data, in the form of its output schema. */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChunkAnswer(
        String chunkId,
        String title,
        List<String> headingPath,
        String vendor,
        String product,
        String version,
        String guide,
        @Nullable Integer page,
        @Nullable Integer lastPage,
        @Nullable String pageLabel,
        String source,
        @Nullable String url,
        String kind,
        String text,
        @Nullable String previous,
        @Nullable String next,
        List<String> alsoIn) {

    static ChunkAnswer of(ChunkView chunk) {
        return new ChunkAnswer(
                chunk.chunkId().toString(),
                chunk.title(),
                chunk.headingPath(),
                chunk.vendor(),
                chunk.product(),
                chunk.version(),
                chunk.guide(),
                chunk.page(),
                chunk.lastPage(),
                chunk.pageLabel(),
                chunk.source(),
                chunk.url(),
                chunk.kind(),
                chunk.text(),
                Citation.name(chunk.previous()),
                Citation.name(chunk.next()),
                chunk.alsoIn());
    }
}
