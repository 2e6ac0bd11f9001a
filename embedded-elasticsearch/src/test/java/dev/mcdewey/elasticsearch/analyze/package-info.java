/** Proves that the server's analysis names mean what Lucene's own parts mean, token for token. */
@NullMarked
package dev.mcdewey.elasticsearch.analyze;

import org.jspecify.annotations.NullMarked;
