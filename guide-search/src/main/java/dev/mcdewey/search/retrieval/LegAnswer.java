package dev.mcdewey.search.retrieval;

import dev.mcdewey.search.fusion.Scored;
import java.util.List;
import java.util.Map;

/**
 * What one leg brought.
 *
 * @param found the best hits in a fixed order
 * @param candidates what is known of them by key; nothing for files
 * @param index the index they are in; empty where nothing was found
 */
public record LegAnswer(List<Scored> found, Map<String, Candidate> candidates, String index) {

    /** The answer of a leg that was not asked. */
    public static final LegAnswer NONE = new LegAnswer(List.of(), Map.of(), "");
}
