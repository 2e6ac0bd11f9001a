/** Cuts a parsed file into chunk drafts that an embedding model can take whole. */
@NullMarked
package dev.mcdewey.ingest.chunker;

import org.jspecify.annotations.NullMarked;
