/** What becomes of fused chunks: the order in which they are shown, and what is counted of them. */
@NullMarked
package dev.mcdewey.search.ranking;

import org.jspecify.annotations.NullMarked;
