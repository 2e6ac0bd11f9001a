/** The mcdewey command. */
@NullMarked
package dev.mcdewey.cli;

import org.jspecify.annotations.NullMarked;
