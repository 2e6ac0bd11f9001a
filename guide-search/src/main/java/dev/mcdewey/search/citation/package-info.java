/** Whether a quote stands in the library word for word, where, and in which versions. */
@NullMarked
package dev.mcdewey.search.citation;

import org.jspecify.annotations.NullMarked;
