/** Which parts of a Markdown text are code, where marks of other kinds mean nothing. */
@NullMarked
package dev.mcdewey.ingest.parser.markdown.code;

import org.jspecify.annotations.NullMarked;
