/** Reading in order: a chunk, its neighbours, a file, a guide. */
@NullMarked
package dev.mcdewey.search.reading;

import org.jspecify.annotations.NullMarked;
