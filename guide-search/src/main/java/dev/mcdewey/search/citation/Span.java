package dev.mcdewey.search.citation;

/**
 * Where a quote fits into a text.
 *
 * @param from the first of its tokens there
 * @param to the token behind the last
 * @param cost what differs, as {@link Costs} counts; 0 where nothing does
 */
record Span(int from, int to, int cost) {

    int length() {
        return to - from;
    }
}
