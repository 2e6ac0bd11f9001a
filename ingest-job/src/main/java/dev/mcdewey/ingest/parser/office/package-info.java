/** Word, OpenDocument and EPUB files as HTML. */
@NullMarked
package dev.mcdewey.ingest.parser.office;

import org.jspecify.annotations.NullMarked;
