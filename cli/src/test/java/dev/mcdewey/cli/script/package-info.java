/** Tests of the shell script that starts the command. */
@NullMarked
package dev.mcdewey.cli.script;

import org.jspecify.annotations.NullMarked;
