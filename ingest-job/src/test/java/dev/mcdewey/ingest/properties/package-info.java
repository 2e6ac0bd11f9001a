/** What holds for any input, tried on generated ones. */
@NullMarked
package dev.mcdewey.ingest.properties;

import org.jspecify.annotations.NullMarked;
