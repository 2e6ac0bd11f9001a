/** The addresses of chunks. */
@NullMarked
package dev.mcdewey.mcp.resource;

import org.jspecify.annotations.NullMarked;
