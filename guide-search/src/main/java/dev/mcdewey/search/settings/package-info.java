/** What can be set about searching, with the reason for each default. */
@NullMarked
package dev.mcdewey.search.settings;

import org.jspecify.annotations.NullMarked;
