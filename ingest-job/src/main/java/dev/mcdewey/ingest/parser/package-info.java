/** Turns the bytes of source files into the guide model: every format becomes HTML, one reader makes the model. */
@NullMarked
package dev.mcdewey.ingest.parser;

import org.jspecify.annotations.NullMarked;
