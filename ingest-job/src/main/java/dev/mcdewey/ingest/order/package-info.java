/** In which order a reader takes the files of a guide: by its own navigation, else by the order of names. */
@NullMarked
package dev.mcdewey.ingest.order;

import org.jspecify.annotations.NullMarked;
