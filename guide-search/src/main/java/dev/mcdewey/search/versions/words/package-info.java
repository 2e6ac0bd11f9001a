/** Texts word by word: what was put in and what was taken out, and how alike two texts are. */
@NullMarked
package dev.mcdewey.search.versions.words;

import org.jspecify.annotations.NullMarked;
