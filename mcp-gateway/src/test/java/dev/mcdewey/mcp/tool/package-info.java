/** The texts that models read. */
@NullMarked
package dev.mcdewey.mcp.tool;

import org.jspecify.annotations.NullMarked;
