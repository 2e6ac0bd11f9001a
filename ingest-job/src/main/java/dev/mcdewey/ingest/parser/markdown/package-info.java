/** Markdown as converters and site generators make it, rendered as HTML. */
@NullMarked
package dev.mcdewey.ingest.parser.markdown;

import org.jspecify.annotations.NullMarked;
