package dev.mcdewey.mcp;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The MCP gateway: the library for agents, at {@code /mcp}. */
@SpringBootApplication(proxyBeanMethods = false)
public class McpGatewayApplication {

    /** Starts the gateway and keeps it running until it is told to stop. */
    public static void main(String[] args) {
        SpringApplication.run(McpGatewayApplication.class, args);
    }
}
