package dev.mcdewey.mcp.transport;

import io.modelcontextprotocol.spec.McpSchema.Implementation;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;

/**
 * What the server says of itself, in the words of either era.
 *
 * @param info its name and version
 * @param capabilities what it offers
 * @param instructions how a model should use it
 */
public record ServerDescription(Implementation info, ServerCapabilities capabilities, String instructions) {}
