/** What lines are: headings, paragraphs, lists, code, tables and notes, written as HTML. */
@NullMarked
package dev.mcdewey.ingest.parser.pdf.block;

import org.jspecify.annotations.NullMarked;
