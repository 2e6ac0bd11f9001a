/** Folders of Git repositories. */
@NullMarked
package dev.mcdewey.ingest.fetch.git;

import org.jspecify.annotations.NullMarked;
