/** Where the links of a page lead within its guide: to the next page, the one above, the ones it lists. */
@NullMarked
package dev.mcdewey.ingest.parser.links;

import org.jspecify.annotations.NullMarked;
