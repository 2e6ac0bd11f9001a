/** The legs: what Elasticsearch is asked, and what it answers. */
@NullMarked
package dev.mcdewey.search.retrieval;

import org.jspecify.annotations.NullMarked;
