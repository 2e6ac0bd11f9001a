/** How long a search takes, against its legs alone. */
@NullMarked
package dev.mcdewey.benchmarks.search;

import org.jspecify.annotations.NullMarked;
