/** How guides are found and read. */
@NullMarked
package dev.mcdewey.search;

import org.jspecify.annotations.NullMarked;
