/** How fast guides are parsed and chunked, against parsing their HTML alone. */
@NullMarked
package dev.mcdewey.benchmarks.parse;

import org.jspecify.annotations.NullMarked;
