/** Turns a source file into the guide model: every format becomes HTML first, one reader does the rest. */
@NullMarked
package dev.mcdewey.ingest.parser;

import org.jspecify.annotations.NullMarked;
