/** The rules of the transport, asked over plain HTTP. */
@NullMarked
package dev.mcdewey.mcp.transport;

import org.jspecify.annotations.NullMarked;
