/** How the dialects name notes, and what a note becomes in HTML. */
@NullMarked
package dev.mcdewey.ingest.parser.markdown.note;

import org.jspecify.annotations.NullMarked;
