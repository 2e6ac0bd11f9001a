/** What was fetched of a source: a folder that changes as a whole, and a note of where each file came from. */
@NullMarked
package dev.mcdewey.ingest.fetch.mirror;

import org.jspecify.annotations.NullMarked;
