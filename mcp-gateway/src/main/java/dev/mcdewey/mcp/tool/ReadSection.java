package dev.mcdewey.mcp.tool;

import dev.mcdewey.index.guide.ChunkId;
import dev.mcdewey.search.reading.GuideReader;
import dev.mcdewey.search.reading.SectionPart;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import reactor.core.publisher.Mono;

/** Reads the section that a passage stands in. */
final class ReadSection implements GatewayTool {

    /** About 5,000 tokens; few sections are longer. */
    private static final int DEFAULT_LIMIT = 20;

    private final GuideReader reader;

    ReadSection(GuideReader reader) {
        this.reader = reader;
    }

    @Override
    public String name() {
        return "read_section";
    }

    @Override
    public Mono<CallToolResult> call(Arguments arguments) {
        String id = arguments.required("chunk_id");
        int offset = arguments.optional("offset", 0);
        int limit = arguments.optional("limit", DEFAULT_LIMIT);
        return Mono.justOrEmpty(ChunkId.tryParse(id))
                .flatMap(chunk -> reader.section(chunk, offset, limit))
                .map(ReadSection::answer)
                .defaultIfEmpty(UnknownChunk.named(id));
    }

    private static CallToolResult answer(SectionPart part) {
        if (part.chunks().isEmpty()) {
            return ToolResults.failure("offset " + part.offset() + " lies behind the end of the section, which has "
                    + part.total() + " passages.");
        }
        SectionAnswer answer = SectionAnswer.of(part);
        return ToolResults.answer(SectionText.of(answer), answer);
    }
}
