/** From bytes to characters: encodings found, binary files refused. */
@NullMarked
package dev.mcdewey.ingest.parser.text;

import org.jspecify.annotations.NullMarked;
