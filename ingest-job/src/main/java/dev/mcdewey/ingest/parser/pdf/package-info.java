/** PDF documents, read by their layout: what stands on the pages becomes HTML. */
@NullMarked
package dev.mcdewey.ingest.parser.pdf;

import org.jspecify.annotations.NullMarked;
