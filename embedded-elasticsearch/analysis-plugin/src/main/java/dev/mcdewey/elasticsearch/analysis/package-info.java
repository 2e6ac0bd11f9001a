/**
 * The analysis names that the embedded distribution lacks, as a server plugin.
 *
 * <p>Every name and every setting is a standard one with its standard behaviour, taken from Lucene's own parts, so that
 * one mapping serves the embedded server and any full Elasticsearch. A full Elasticsearch has all of this built in and
 * refuses a second registration: this plugin is for the embedded server only and must never be shipped towards
 * production.
 */
@NullMarked
package dev.mcdewey.elasticsearch.analysis;

import org.jspecify.annotations.NullMarked;
