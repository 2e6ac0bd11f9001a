/** Tables: those that are drawn with rules and those whose cells only line up. */
@NullMarked
package dev.mcdewey.ingest.parser.pdf.table;

import org.jspecify.annotations.NullMarked;
