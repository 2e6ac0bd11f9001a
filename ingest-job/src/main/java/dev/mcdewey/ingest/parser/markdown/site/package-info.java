/** What site generators run before they read Markdown: shortcodes, template tags, components, variables. */
@NullMarked
package dev.mcdewey.ingest.parser.markdown.site;

import org.jspecify.annotations.NullMarked;
