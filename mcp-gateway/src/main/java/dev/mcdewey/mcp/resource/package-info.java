/** What clients can attach by address. */
@NullMarked
package dev.mcdewey.mcp.resource;

import org.jspecify.annotations.NullMarked;
