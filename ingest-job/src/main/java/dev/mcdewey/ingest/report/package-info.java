/** What the operator sees: progress while it runs, the balance and the quarantine when it ends. */
@NullMarked
package dev.mcdewey.ingest.report;

import org.jspecify.annotations.NullMarked;
