/** HTML as vendors make it, parsed by jsoup with the bodies that hide in template scripts. */
@NullMarked
package dev.mcdewey.ingest.parser.html;

import org.jspecify.annotations.NullMarked;
