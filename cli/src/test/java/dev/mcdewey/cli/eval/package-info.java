/** Tests against values worked out by hand. */
@NullMarked
package dev.mcdewey.cli.eval;

import org.jspecify.annotations.NullMarked;
