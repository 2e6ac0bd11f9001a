/** From pages as vendors make them to plain HTML: boilerplate taken out, and what only looks like a list made one. */
@NullMarked
package dev.mcdewey.ingest.parser.tidy;

import org.jspecify.annotations.NullMarked;
