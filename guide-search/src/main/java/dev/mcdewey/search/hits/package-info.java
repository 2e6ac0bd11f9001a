/** What is answered: hits and pages of hits. */
@NullMarked
package dev.mcdewey.search.hits;

import org.jspecify.annotations.NullMarked;
