/** What is common to models behind an address: how they are reached, and how their failures are told. */
@NullMarked
package dev.mcdewey.index.endpoint;

import org.jspecify.annotations.NullMarked;
