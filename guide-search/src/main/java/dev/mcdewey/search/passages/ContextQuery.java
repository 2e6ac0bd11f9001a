package dev.mcdewey.search.passages;

import dev.mcdewey.search.query.SearchQuery;

/**
 * A question whose answer is to be read by a model.
 *
 * @param search what is asked, and how many hits are considered
 * @param maxTokens how long the text may be, from {@link #MIN_TOKENS} to {@link #MAX_TOKENS}
 * @param completesSections whether what is left of the budget goes to the chunks round the hits in their sections
 */
public record ContextQuery(SearchQuery search, int maxTokens, boolean completesSections) {

    /** One short passage with its citation. */
    public static final int MIN_TOKENS = 100;

    /** Without another wish: about eight passages. */
    public static final int DEFAULT_TOKENS = 2000;

    /** About as many passages as one page of hits has. */
    public static final int MAX_TOKENS = 16_000;

    /** A short passage with its citation: there are hardly ever more in a text. */
    private static final int TOKENS_OF_HIT = 100;

    private static final int FEWEST_HITS = 10;

    /** How many hits may fill this many tokens. */
    public static int hits(int tokens) {
        return Math.min(SearchQuery.MAX_SIZE, FEWEST_HITS + tokens / TOKENS_OF_HIT);
    }
}
