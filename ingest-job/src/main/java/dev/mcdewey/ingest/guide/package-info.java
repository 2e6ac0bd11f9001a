/** The parsed model of one source file: sections of blocks, each of which renders itself as Markdown. */
@NullMarked
package dev.mcdewey.ingest.guide;

import org.jspecify.annotations.NullMarked;
