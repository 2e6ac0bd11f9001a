/** The one reader that turns an HTML page, wherever it came from, into the guide model. */
@NullMarked
package dev.mcdewey.ingest.parser.reader;

import org.jspecify.annotations.NullMarked;
