/** Where bytes enter: a library folder, the files it holds, and their content within a size limit. */
@NullMarked
package dev.mcdewey.ingest.source;

import org.jspecify.annotations.NullMarked;
