/** What is asked: text, filters, mode and paging. */
@NullMarked
package dev.mcdewey.search.query;

import org.jspecify.annotations.NullMarked;
