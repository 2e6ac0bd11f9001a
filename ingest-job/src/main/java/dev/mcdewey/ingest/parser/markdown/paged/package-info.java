/** The pages of converted documents: where they begin, what runs along their edges, what they cut in two. */
@NullMarked
package dev.mcdewey.ingest.parser.markdown.paged;

import org.jspecify.annotations.NullMarked;
