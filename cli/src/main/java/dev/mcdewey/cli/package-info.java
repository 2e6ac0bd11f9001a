/** The mcdewey command and its subcommands. */
@NullMarked
package dev.mcdewey.cli;

import org.jspecify.annotations.NullMarked;
