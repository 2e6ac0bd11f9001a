/** Requests that nobody would send on purpose, made of what a service says it takes. */
@NullMarked
package dev.mcdewey.api.fuzz;

import org.jspecify.annotations.NullMarked;
