/** Pages of websites, and single files of the web. */
@NullMarked
package dev.mcdewey.ingest.fetch.site;

import org.jspecify.annotations.NullMarked;
