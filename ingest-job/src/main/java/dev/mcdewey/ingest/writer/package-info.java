/** How parsed files enter a generation: unique text embedded and stored once, places brought up to date. */
@NullMarked
package dev.mcdewey.ingest.writer;

import org.jspecify.annotations.NullMarked;
