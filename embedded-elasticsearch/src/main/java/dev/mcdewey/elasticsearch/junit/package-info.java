/** The JUnit extension: one real server per test run, an index prefix of its own for each test class. */
@NullMarked
package dev.mcdewey.elasticsearch.junit;

import org.jspecify.annotations.NullMarked;
