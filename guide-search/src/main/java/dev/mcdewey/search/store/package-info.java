/** The one way to Elasticsearch: every request has a time limit, and a failure says what was wanted. */
@NullMarked
package dev.mcdewey.search.store;

import org.jspecify.annotations.NullMarked;
