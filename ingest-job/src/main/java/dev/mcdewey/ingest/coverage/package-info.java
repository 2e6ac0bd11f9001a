/** How much of what a reader of the original sees has reached the chunks. */
@NullMarked
package dev.mcdewey.ingest.coverage;

import org.jspecify.annotations.NullMarked;
