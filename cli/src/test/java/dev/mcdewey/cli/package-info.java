/** Tests of the commands as a user gives them. */
@NullMarked
package dev.mcdewey.cli;

import org.jspecify.annotations.NullMarked;
