/** The best passages for a question, joined and cited, as many as a budget of tokens holds. */
@NullMarked
package dev.mcdewey.search.passages;

import org.jspecify.annotations.NullMarked;
