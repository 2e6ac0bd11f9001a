package dev.mcdewey.search.citation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Reads a passage as a quote, word for word, at the least cost. */
final class Reading {

    private final Quote quote;
    private final List<Token> passage;
    private final int[][] costs;

    private Reading(Quote quote, List<Token> passage) {
        this.quote = quote;
        this.passage = passage;
        this.costs = new int[quote.tokens().size() + 1][passage.size() + 1];
        for (int i = 0; i <= quote.tokens().size(); i++) {
            for (int j = i == 0 ? 1 : 0; j <= passage.size(); j++) {
                costs[i][j] = Math.min(read(i, j), Math.min(added(i, j), leftOut(i, j)));
            }
        }
    }

    /** The steps that lead through both from their beginning to their end. */
    static List<Step> steps(Quote quote, List<Token> passage) {
        return new Reading(quote, passage).steps();
    }

    private int read(int i, int j) {
        return i == 0 || j == 0
                ? Integer.MAX_VALUE
                : costs[i - 1][j - 1] + Costs.reading(quote.tokens().get(i - 1), passage.get(j - 1));
    }

    private int added(int i, int j) {
        return i == 0
                ? Integer.MAX_VALUE
                : costs[i - 1][j] + Costs.adding(quote.tokens().get(i - 1));
    }

    private int leftOut(int i, int j) {
        if (j == 0) {
            return Integer.MAX_VALUE;
        }
        return costs[i][j - 1] + (quote.hasGapAfter(i) ? 0 : Costs.leavingOut(passage.get(j - 1)));
    }

    /** From the end, since a place knows the cheapest way to it. */
    private List<Step> steps() {
        Deque<Step> steps = new ArrayDeque<>();
        int i = quote.tokens().size();
        int j = passage.size();
        while (i > 0 || j > 0) {
            if (costs[i][j] == read(i, j)) {
                reading(quote.tokens().get(--i), passage.get(--j)).forEach(steps::addFirst);
            } else if (costs[i][j] == leftOut(i, j)) {
                steps.addFirst(Step.leftOut(passage.get(--j), quote.hasGapAfter(i)));
            } else {
                steps.addFirst(Step.added(quote.tokens().get(--i)));
            }
        }
        return List.copyOf(steps);
    }

    /** One word for another is one that was added, and one that was left out. */
    private static List<Step> reading(Token quoted, Token there) {
        return quoted.form().equals(there.form())
                ? List.of(Step.same(quoted, there))
                : List.of(Step.leftOut(there, false), Step.added(quoted));
    }
}
