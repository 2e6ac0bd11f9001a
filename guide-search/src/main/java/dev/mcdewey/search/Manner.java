package dev.mcdewey.search;

import dev.mcdewey.search.query.SearchMode;
import java.util.Map;

/**
 * How a question was answered in the end.
 *
 * @param mode by what hits were ranked
 * @param isAsSet whether the best were ordered anew, where they should be
 * @param spelling words that are nowhere, each with what was probably meant
 */
record Manner(SearchMode mode, boolean isAsSet, Map<String, String> spelling) {}
