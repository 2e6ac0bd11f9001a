/** What can only be settled once Markdown has become HTML. */
@NullMarked
package dev.mcdewey.ingest.parser.markdown.finish;

import org.jspecify.annotations.NullMarked;
