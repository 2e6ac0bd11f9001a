/** How much of a manual's PDF is read as its HTML edition is, and whether its pages are right. */
@NullMarked
package dev.mcdewey.benchmarks.fidelity;

import org.jspecify.annotations.NullMarked;
