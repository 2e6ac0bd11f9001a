/** The embedding model with nothing around it: the floor of whatever embeds. */
@NullMarked
package dev.mcdewey.benchmarks.model;

import org.jspecify.annotations.NullMarked;
