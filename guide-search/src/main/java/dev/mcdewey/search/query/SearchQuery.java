package dev.mcdewey.search.query;

/**
 * One question and how much of the answer is wanted.
 *
 * @param text what is asked, in the language of {@link QueryLanguage}
 * @param filters what hits must have
 * @param mode how they are ranked
 * @param size how many hits, from 1 to {@link #MAX_SIZE}
 * @param from how many hits to pass over, from 0; {@code from + size} is at most {@link #WINDOW}
 */
public record SearchQuery(String text, Filters filters, SearchMode mode, int size, int from) {

    /** The most hits of one page. */
    public static final int MAX_SIZE = 100;

    /** How deep a ranking by words can be paged; a ranking by meaning may end before, with its total. */
    public static final int WINDOW = 1000;
}
