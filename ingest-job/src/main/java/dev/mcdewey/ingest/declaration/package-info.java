/** What a library says of itself in its {@code library.yml}: names, synonyms, original addresses and remote sources. */
@NullMarked
package dev.mcdewey.ingest.declaration;

import org.jspecify.annotations.NullMarked;
