package dev.mcdewey.mcp;

import dev.mcdewey.mcp.health.HealthConfiguration;
import dev.mcdewey.mcp.resource.ResourceConfiguration;
import dev.mcdewey.mcp.tool.ToolConfiguration;
import dev.mcdewey.mcp.transport.TransportConfiguration;
import dev.mcdewey.search.GuideSearchConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The MCP gateway: the library for agents, at {@code /mcp}. Its rooms are named here rather than scanned for. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
    GuideSearchConfiguration.class,
    TransportConfiguration.class,
    ToolConfiguration.class,
    ResourceConfiguration.class,
    HealthConfiguration.class,
    ServerConfiguration.class
})
public class McpGatewayApplication {

    /** Starts the gateway and keeps it running until it is told to stop. */
    public static void main(String[] args) {
        SpringApplication.run(McpGatewayApplication.class, args);
    }
}
