/** Measures the running system against relevance judgements in BEIR formats. */
@NullMarked
package dev.mcdewey.cli.eval;

import org.jspecify.annotations.NullMarked;
