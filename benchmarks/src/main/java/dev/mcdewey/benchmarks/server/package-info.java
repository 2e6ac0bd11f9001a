/** Elasticsearch as the benchmarks ask it. */
@NullMarked
package dev.mcdewey.benchmarks.server;

import org.jspecify.annotations.NullMarked;
