/** The Spring Batch job that turns a library folder into an index. */
@NullMarked
package dev.mcdewey.ingest;

import org.jspecify.annotations.NullMarked;
