/** How lines are laid out: running heads and feet, columns, and the order in which they are read. */
@NullMarked
package dev.mcdewey.ingest.parser.pdf.layout;

import org.jspecify.annotations.NullMarked;
