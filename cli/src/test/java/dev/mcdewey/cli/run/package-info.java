/** Tests with real processes and folders. */
@NullMarked
package dev.mcdewey.cli.run;

import org.jspecify.annotations.NullMarked;
