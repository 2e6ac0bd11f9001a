/** One refresh from beginning to end: the only room that knows the order of the steps. */
@NullMarked
package dev.mcdewey.ingest.refresh;

import org.jspecify.annotations.NullMarked;
