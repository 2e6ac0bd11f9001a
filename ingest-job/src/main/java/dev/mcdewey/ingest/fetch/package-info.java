/** Brings what a library declares elsewhere onto this machine, before the library is read. */
@NullMarked
package dev.mcdewey.ingest.fetch;

import org.jspecify.annotations.NullMarked;
