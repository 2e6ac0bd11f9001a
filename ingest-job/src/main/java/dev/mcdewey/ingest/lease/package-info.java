/** The right to refresh a library, which one process has at a time, on whatever host. */
@NullMarked
package dev.mcdewey.ingest.lease;

import org.jspecify.annotations.NullMarked;
