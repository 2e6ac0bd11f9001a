package dev.mcdewey.mcp;

import dev.mcdewey.mcp.transport.ServerDescription;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessAsyncServer;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.AsyncResourceTemplateSpecification;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.AsyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema.Implementation;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/** The MCP server: the tools and resources of the other rooms behind the transport. */
@Configuration(proxyBeanMethods = false)
class ServerConfiguration {

    @Bean
    ServerDescription serverDescription(@Value("classpath:dev/mcdewey/mcp/instructions.txt") Resource instructions)
            throws IOException {
        String version = Optional.ofNullable(getClass().getPackage().getImplementationVersion())
                .orElse("development");
        // Nothing changes while the gateway runs, so nobody need be told of changes.
        ServerCapabilities offered = ServerCapabilities.builder()
                .tools(false)
                .resources(false, false)
                .build();
        return new ServerDescription(
                Implementation.builder("mcdewey", version).title("McDewey").build(),
                offered,
                instructions.getContentAsString(StandardCharsets.UTF_8).strip());
    }

    @Bean(destroyMethod = "close")
    McpStatelessAsyncServer mcpServer(
            McpStatelessServerTransport transport,
            ServerDescription description,
            List<AsyncToolSpecification> tools,
            List<AsyncResourceTemplateSpecification> templates) {
        return McpServer.async(transport)
                .serverInfo(description.info())
                .capabilities(description.capabilities())
                .instructions(description.instructions())
                .tools(tools)
                .resourceTemplates(templates)
                .build();
    }
}
