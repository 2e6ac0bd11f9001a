/** The running service, asked over HTTP and looked at in a browser. */
@NullMarked
package dev.mcdewey.api;

import org.jspecify.annotations.NullMarked;
