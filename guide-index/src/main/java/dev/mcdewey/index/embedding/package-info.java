/** How text becomes a vector: one seam over LangChain4j's embedding models. */
@NullMarked
package dev.mcdewey.index.embedding;

import org.jspecify.annotations.NullMarked;
