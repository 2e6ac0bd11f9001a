/** How the rankings of several legs become one. */
@NullMarked
package dev.mcdewey.search.fusion;

import org.jspecify.annotations.NullMarked;
