/** The real Elasticsearch server as a process of its own, for the default run and for tests. */
@NullMarked
package dev.mcdewey.elasticsearch;

import org.jspecify.annotations.NullMarked;
