/** How fast the job fills an index, against the model alone. */
@NullMarked
package dev.mcdewey.benchmarks.ingest;

import org.jspecify.annotations.NullMarked;
