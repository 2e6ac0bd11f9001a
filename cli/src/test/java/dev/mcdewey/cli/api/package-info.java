/** Tests against a real HTTP server. */
@NullMarked
package dev.mcdewey.cli.api;

import org.jspecify.annotations.NullMarked;
