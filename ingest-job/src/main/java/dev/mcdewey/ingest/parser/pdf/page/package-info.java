/** What is drawn on a page: glyphs where they stand, and straight rules. */
@NullMarked
package dev.mcdewey.ingest.parser.pdf.page;

import org.jspecify.annotations.NullMarked;
