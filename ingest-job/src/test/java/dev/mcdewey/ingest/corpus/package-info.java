/** Hard inputs of every format, each with the chunks that a reader would expect beside it. */
@NullMarked
package dev.mcdewey.ingest.corpus;

import org.jspecify.annotations.NullMarked;
