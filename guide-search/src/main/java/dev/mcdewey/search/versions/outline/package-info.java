/** Two versions of a guide as trees of sections, and which section of one is which of the other. */
@NullMarked
package dev.mcdewey.search.versions.outline;

import org.jspecify.annotations.NullMarked;
