/** What changed between two versions of a guide. */
@NullMarked
package dev.mcdewey.search.versions;

import org.jspecify.annotations.NullMarked;
