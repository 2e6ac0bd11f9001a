/** What the operator is told on the way. */
@NullMarked
package dev.mcdewey.ingest.report;

import org.jspecify.annotations.NullMarked;
