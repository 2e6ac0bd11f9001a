/** Blocks that dialects add to Markdown: boxes, definitions, footnotes, attribute lists. */
@NullMarked
package dev.mcdewey.ingest.parser.markdown.block;

import org.jspecify.annotations.NullMarked;
