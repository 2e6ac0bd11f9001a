/** What is remembered of each refresh. */
@NullMarked
package dev.mcdewey.index.refresh;

import org.jspecify.annotations.NullMarked;
