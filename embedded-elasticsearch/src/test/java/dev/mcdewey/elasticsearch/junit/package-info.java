/** Proves the JUnit extension by running test classes with it. */
@NullMarked
package dev.mcdewey.elasticsearch.junit;

import org.jspecify.annotations.NullMarked;
