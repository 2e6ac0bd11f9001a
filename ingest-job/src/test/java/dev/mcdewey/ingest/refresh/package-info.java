/** What a refresh may take of the machine. */
@NullMarked
package dev.mcdewey.ingest.refresh;

import org.jspecify.annotations.NullMarked;
