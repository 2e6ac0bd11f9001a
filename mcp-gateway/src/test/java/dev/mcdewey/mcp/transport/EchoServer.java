package dev.mcdewey.mcp.transport;

import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessAsyncServer;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Implementation;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import reactor.core.publisher.Mono;

/** The SDK's own server behind our transport, with a tool that echoes, one that breaks and one that sleeps. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(TransportConfiguration.class)
class EchoServer {

    @Bean
    ServerDescription description() {
        ServerCapabilities offered = ServerCapabilities.builder()
                .tools(false)
                .resources(false, false)
                .build();
        return new ServerDescription(Implementation.builder("echo", "1").build(), offered, "Say something.");
    }

    @Bean(destroyMethod = "close")
    McpStatelessAsyncServer server(McpStatelessServerTransport transport, ServerDescription description) {
        return McpServer.async(transport)
                .serverInfo(description.info())
                .capabilities(description.capabilities())
                .instructions(description.instructions())
                .toolCall(tool("echo"), (context, call) -> Mono.just(echo(call)))
                .toolCall(tool("broken"), (context, call) -> Mono.error(new IllegalStateException("secret path")))
                .toolCall(tool("throws"), (context, call) -> {
                    throw new IllegalStateException("secret path");
                })
                .toolCall(tool("slow"), (context, call) -> Mono.delay(Duration.ofMinutes(1))
                        .map(tick -> echo(call)))
                .build();
    }

    private static Tool tool(String name) {
        return Tool.builder(name, Map.of("type", "object")).description(name).build();
    }

    private static CallToolResult echo(CallToolRequest call) {
        return CallToolResult.builder()
                .addTextContent("heard " + call.arguments())
                .build();
    }
}
