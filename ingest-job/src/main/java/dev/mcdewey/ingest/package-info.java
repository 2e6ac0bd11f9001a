/** The job as a program; the rooms below hold its parts, and {@code refresh} alone knows their order. */
@NullMarked
package dev.mcdewey.ingest;

import org.jspecify.annotations.NullMarked;
