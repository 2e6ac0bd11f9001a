/** The web pages: what each shows, as records for the templates, and Markdown as HTML. */
@NullMarked
package dev.mcdewey.api.page;

import org.jspecify.annotations.NullMarked;
