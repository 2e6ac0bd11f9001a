/** The MCP endpoint. */
@NullMarked
package dev.mcdewey.mcp;

import org.jspecify.annotations.NullMarked;
