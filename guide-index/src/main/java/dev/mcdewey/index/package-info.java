/** What is stored. */
@NullMarked
package dev.mcdewey.index;

import org.jspecify.annotations.NullMarked;
