package dev.mcdewey.search.suggestion;

import java.util.List;

/**
 * How what was typed may go on.
 *
 * @param query what was typed
 * @param suggestions what begins with it first, each once whatever the versions
 * @param notices what the asker should know, in sentences, such as which versions there are
 */
public record SuggestionPage(String query, List<Suggestion> suggestions, List<String> notices) {}
