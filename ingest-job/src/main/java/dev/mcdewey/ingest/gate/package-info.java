/** Golden queries: what a library must answer, asked of a generation before readers see it. */
@NullMarked
package dev.mcdewey.ingest.gate;

import org.jspecify.annotations.NullMarked;
