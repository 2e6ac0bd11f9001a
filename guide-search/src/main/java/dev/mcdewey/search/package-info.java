/** How guides are found: a query, its legs, their fusion, the hits. The rooms below hold the parts. */
@NullMarked
package dev.mcdewey.search;

import org.jspecify.annotations.NullMarked;
