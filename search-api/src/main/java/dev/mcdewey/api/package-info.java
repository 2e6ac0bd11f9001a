/** The reactive HTTP API and the web pages: the application; the rooms below hold the parts. */
@NullMarked
package dev.mcdewey.api;

import org.jspecify.annotations.NullMarked;
