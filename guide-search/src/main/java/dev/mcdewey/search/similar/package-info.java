/** Passages that say what one of them says, found from it instead of from a question. */
@NullMarked
package dev.mcdewey.search.similar;

import org.jspecify.annotations.NullMarked;
