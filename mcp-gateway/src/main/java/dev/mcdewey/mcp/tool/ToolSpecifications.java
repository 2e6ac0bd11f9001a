package dev.mcdewey.mcp.tool;

import dev.mcdewey.search.store.LibraryMismatchException;
import dev.mcdewey.search.store.LibraryUnavailableException;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.AsyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/** Tools in the form in which the SDK's server takes them. */
final class ToolSpecifications {

    private static final Logger LOG = LoggerFactory.getLogger(ToolSpecifications.class);

    private static final String UNAVAILABLE =
            "The library cannot be reached at the moment. Try again in a minute; if that fails too, say that the "
                    + "documentation search is down rather than answering from memory.";

    private final McpJsonMapper json;

    ToolSpecifications(McpJsonMapper json) {
        this.json = json;
    }

    AsyncToolSpecification of(GatewayTool tool) {
        return new AsyncToolSpecification(definition(tool.name()), (context, call) -> call(tool, call));
    }

    private Tool definition(String name) {
        String resource = name + ".json";
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream(resource), resource)) {
            return json.readValue(in.readAllBytes(), Tool.class);
        } catch (IOException e) {
            throw new UncheckedIOException("the description of the tool " + name + " could not be read", e);
        }
    }

    private static Mono<CallToolResult> call(GatewayTool tool, CallToolRequest call) {
        Map<String, Object> arguments = Objects.requireNonNullElse(call.arguments(), Map.of());
        return Mono.defer(() -> tool.call(new Arguments(arguments)))
                .onErrorResume(failure -> Mono.just(failed(tool, failure)));
    }

    private static CallToolResult failed(GatewayTool tool, Throwable failure) {
        if (failure instanceof LibraryUnavailableException) {
            LOG.warn("{} could not ask the library: {}", tool.name(), failure.getMessage());
            return ToolResults.failure(UNAVAILABLE);
        }
        if (failure instanceof LibraryMismatchException mismatch) {
            LOG.error("{} refused: {}", tool.name(), mismatch.sentence());
            return ToolResults.failure(mismatch.sentence());
        }
        LOG.error("{} failed", tool.name(), failure);
        return ToolResults.failure(tool.name() + " failed through no fault of the call; the gateway's log says more.");
    }
}
