/** Asks the running search API. */
@NullMarked
package dev.mcdewey.cli.api;

import org.jspecify.annotations.NullMarked;
