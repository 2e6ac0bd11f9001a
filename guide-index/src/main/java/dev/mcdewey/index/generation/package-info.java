/** Generations of the library: a refresh clones the live one, changes the clone and publishes it in one step. */
@NullMarked
package dev.mcdewey.index.generation;

import org.jspecify.annotations.NullMarked;
