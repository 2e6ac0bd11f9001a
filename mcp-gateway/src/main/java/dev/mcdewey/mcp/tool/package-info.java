/** The tools that agents call, each with its description as a JSON resource. */
@NullMarked
package dev.mcdewey.mcp.tool;

import org.jspecify.annotations.NullMarked;
