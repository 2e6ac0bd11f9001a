/** Measurements as ratios against the floor. */
@NullMarked
package dev.mcdewey.benchmarks;

import org.jspecify.annotations.NullMarked;
