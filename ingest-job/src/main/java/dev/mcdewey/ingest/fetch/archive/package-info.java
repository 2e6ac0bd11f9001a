/** Archives, which may have been made to do harm. */
@NullMarked
package dev.mcdewey.ingest.fetch.archive;

import org.jspecify.annotations.NullMarked;
