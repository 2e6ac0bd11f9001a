/** Proves the embedded server: start, stop, kill, leftovers, analysis. */
@NullMarked
package dev.mcdewey.elasticsearch;

import org.jspecify.annotations.NullMarked;
