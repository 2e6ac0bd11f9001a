/** The analysis names that the embedded distribution lacks, as a server plugin. */
@NullMarked
package dev.mcdewey.elasticsearch.analysis;

import org.jspecify.annotations.NullMarked;
