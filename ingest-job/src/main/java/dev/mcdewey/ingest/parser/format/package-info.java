/** What every format becomes, and how it says that it cannot. */
@NullMarked
package dev.mcdewey.ingest.parser.format;

import org.jspecify.annotations.NullMarked;
