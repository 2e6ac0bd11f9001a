/** Completions of what someone is typing: names, titles and headings that have its words. */
@NullMarked
package dev.mcdewey.search.suggestion;

import org.jspecify.annotations.NullMarked;
