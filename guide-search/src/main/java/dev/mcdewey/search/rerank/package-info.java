/** Orders the best hits anew by a model that reads question and passage together. */
@NullMarked
package dev.mcdewey.search.rerank;

import org.jspecify.annotations.NullMarked;
