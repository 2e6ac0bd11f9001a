/** Glyphs put together to words and lines. */
@NullMarked
package dev.mcdewey.ingest.parser.pdf.line;

import org.jspecify.annotations.NullMarked;
