/** The catalogue: vendors, products, versions and guides. */
@NullMarked
package dev.mcdewey.search.library;

import org.jspecify.annotations.NullMarked;
