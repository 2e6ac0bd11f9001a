/** Waits for an Elasticsearch that is busy, full or away for a while, and asks it again. */
@NullMarked
package dev.mcdewey.ingest.patience;

import org.jspecify.annotations.NullMarked;
