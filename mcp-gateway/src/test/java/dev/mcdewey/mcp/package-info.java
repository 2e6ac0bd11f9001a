/** The gateway whole: the SDK's own client against the real server. */
@NullMarked
package dev.mcdewey.mcp;

import org.jspecify.annotations.NullMarked;
