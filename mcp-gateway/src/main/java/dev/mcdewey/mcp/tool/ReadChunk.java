package dev.mcdewey.mcp.tool;

import dev.mcdewey.index.guide.ChunkId;
import dev.mcdewey.search.reading.ChunkView;
import dev.mcdewey.search.reading.GuideReader;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import reactor.core.publisher.Mono;

/** Reads a passage whole. */
final class ReadChunk implements GatewayTool {

    private final GuideReader reader;

    ReadChunk(GuideReader reader) {
        this.reader = reader;
    }

    @Override
    public String name() {
        return "read_chunk";
    }

    @Override
    public Mono<CallToolResult> call(Arguments arguments) {
        String id = arguments.required("chunk_id");
        return Mono.justOrEmpty(ChunkId.tryParse(id))
                .flatMap(reader::chunk)
                .map(ReadChunk::answer)
                .defaultIfEmpty(UnknownChunk.named(id));
    }

    private static CallToolResult answer(ChunkView chunk) {
        ChunkAnswer answer = ChunkAnswer.of(chunk);
        return ToolResults.answer(ChunkText.of(answer), answer);
    }
}
