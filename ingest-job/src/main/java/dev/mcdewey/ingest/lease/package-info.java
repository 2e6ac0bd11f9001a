/** The rights that one process has at a time: to refresh a library, on whatever host, and to keep a job history. */
@NullMarked
package dev.mcdewey.ingest.lease;

import org.jspecify.annotations.NullMarked;
