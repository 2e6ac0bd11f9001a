/** Requests to the web that reach public addresses only, and end: in time, in bytes and in redirects. */
@NullMarked
package dev.mcdewey.ingest.fetch.net;

import org.jspecify.annotations.NullMarked;
