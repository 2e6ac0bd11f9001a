package dev.mcdewey.mcp.resource;

import dev.mcdewey.search.reading.ChunkView;
import dev.mcdewey.search.reading.GuideReader;
import dev.mcdewey.search.store.LibraryUnavailableException;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.AsyncResourceTemplateSpecification;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema.ReadResourceResult;
import io.modelcontextprotocol.spec.McpSchema.ResourceTemplate;
import io.modelcontextprotocol.spec.McpSchema.TextResourceContents;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/** A passage as something to attach to a conversation. */
final class ChunkResource {

    private static final Logger LOG = LoggerFactory.getLogger(ChunkResource.class);
    private static final String MARKDOWN = "text/markdown";

    /** Outside the ranges that JSON-RPC and MCP keep for themselves; the number is HTTP's for the same thing. */
    private static final int UNAVAILABLE = 503;

    private final GuideReader reader;

    ChunkResource(GuideReader reader) {
        this.reader = reader;
    }

    AsyncResourceTemplateSpecification specification() {
        ResourceTemplate template = ResourceTemplate.builder(ChunkUri.TEMPLATE, "chunk")
                .title("A passage of a manual")
                .description("One passage as Markdown. The parts are those of its chunk_id, each percent-encoded.")
                .mimeType(MARKDOWN)
                .build();
        return new AsyncResourceTemplateSpecification(template, (context, request) -> read(request.uri()));
    }

    private Mono<ReadResourceResult> read(String uri) {
        return Mono.justOrEmpty(ChunkUri.parse(uri))
                .flatMap(reader::chunk)
                .map(ChunkResource::contents)
                .switchIfEmpty(Mono.error(() -> McpError.RESOURCE_NOT_FOUND.apply(uri)))
                .onErrorMap(LibraryUnavailableException.class, ChunkResource::unavailable);
    }

    private static ReadResourceResult contents(ChunkView chunk) {
        TextResourceContents contents = TextResourceContents.builder(ChunkUri.of(chunk.chunkId()), chunk.text())
                .mimeType(MARKDOWN)
                .build();
        return ReadResourceResult.builder(List.of(contents)).build();
    }

    private static McpError unavailable(LibraryUnavailableException failure) {
        LOG.warn("a resource could not be read: {}", failure.getMessage());
        return McpError.builder(UNAVAILABLE)
                .message("The library cannot be reached at the moment. Try again in a minute.")
                .build();
    }
}
