/** Whether the gateway can do its work. */
@NullMarked
package dev.mcdewey.mcp.health;

import org.jspecify.annotations.NullMarked;
