/** The whole system as its user starts it. */
@NullMarked
package dev.mcdewey.cli.system;

import org.jspecify.annotations.NullMarked;
