/** The Elasticsearch client, configured under Spring Boot's own property names. */
@NullMarked
package dev.mcdewey.index.client;

import org.jspecify.annotations.NullMarked;
