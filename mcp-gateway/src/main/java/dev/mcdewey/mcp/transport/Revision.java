package dev.mcdewey.mcp.transport;

import io.modelcontextprotocol.spec.ProtocolVersions;
import java.util.List;

/** The revisions of the protocol that are spoken here. */
final class Revision {

    /** Stateless: every request carries its version and the client's capabilities. */
    static final String MODERN = "2026-07-28";

    /** Those that begin with {@code initialize}, oldest first. */
    static final List<String> LEGACY =
            List.of(ProtocolVersions.MCP_2025_03_26, ProtocolVersions.MCP_2025_06_18, ProtocolVersions.MCP_2025_11_25);

    /** All of them, newest first. */
    static final List<String> ALL = List.of(
            MODERN, ProtocolVersions.MCP_2025_11_25, ProtocolVersions.MCP_2025_06_18, ProtocolVersions.MCP_2025_03_26);

    private Revision() {}
}
