/** Starts and stops the processes that McDewey is made of. */
@NullMarked
package dev.mcdewey.cli.run;

import org.jspecify.annotations.NullMarked;
