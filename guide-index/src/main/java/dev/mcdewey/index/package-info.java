/** The configuration that a service imports to reach what is stored; the rooms below hold the parts. */
@NullMarked
package dev.mcdewey.index;

import org.jspecify.annotations.NullMarked;
