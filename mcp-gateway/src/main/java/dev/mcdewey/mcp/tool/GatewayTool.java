package dev.mcdewey.mcp.tool;

import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import reactor.core.publisher.Mono;

/** Something an agent can ask for. */
interface GatewayTool {

    /** The name, which is also that of the resource that describes it. */
    String name();

    /** Answers a call whose arguments have passed the tool's schema. */
    Mono<CallToolResult> call(Arguments arguments);
}
