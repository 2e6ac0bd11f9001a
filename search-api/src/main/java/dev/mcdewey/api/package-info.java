/** The reactive HTTP API and the web pages. */
@NullMarked
package dev.mcdewey.api;

import org.jspecify.annotations.NullMarked;
