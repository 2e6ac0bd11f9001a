/** How MCP messages come in and go out over HTTP, in both eras of the protocol. */
@NullMarked
package dev.mcdewey.mcp.transport;

import org.jspecify.annotations.NullMarked;
