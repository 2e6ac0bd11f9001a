package dev.mcdewey.search.citation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Finds where a quote fits best into a longer text; it takes as many steps as both have tokens, multiplied. */
final class Fitting {

    /** The cheapest, of these the shortest, of these the first. */
    private static final Comparator<Span> BEST =
            Comparator.comparingInt(Span::cost).thenComparingInt(Span::length).thenComparingInt(Span::from);

    private final Token[] text;

    /** What it costs to read the tokens of the quote so far up to each place of the text, and where that begins. */
    private int[] cost;

    private int[] from;

    private Fitting(List<Token> text) {
        this.text = text.toArray(Token[]::new);
        this.cost = new int[text.size() + 1];
        this.from = IntStream.rangeClosed(0, text.size()).toArray();
    }

    static Span best(Quote quote, List<Token> text) {
        Fitting fitting = new Fitting(text);
        for (int i = 0; i < quote.tokens().size(); i++) {
            fitting.read(quote.tokens().get(i), quote.hasGapAfter(i + 1));
        }
        return fitting.extended(fitting.best(), quote);
    }

    private void read(Token quoted, boolean thenGap) {
        int[] costs = new int[cost.length];
        int[] begins = Arrays.copyOf(from, from.length);
        int adding = Costs.adding(quoted);
        costs[0] = cost[0] + adding;
        for (int j = 1; j < costs.length; j++) {
            int reading = cost[j - 1] + Costs.reading(quoted, text[j - 1]);
            int added = cost[j] + adding;
            costs[j] = Math.min(reading, added);
            begins[j] = reading < added || (reading == added && from[j - 1] > from[j]) ? from[j - 1] : from[j];
        }
        cost = costs;
        from = begins;
        leaveOut(thenGap);
    }

    private void leaveOut(boolean gap) {
        for (int j = 1; j < cost.length; j++) {
            int leftOut = cost[j - 1] + (gap ? 0 : Costs.leavingOut(text[j - 1]));
            if (leftOut < cost[j] || (leftOut == cost[j] && from[j - 1] > from[j])) {
                cost[j] = leftOut;
                from[j] = from[j - 1];
            }
        }
    }

    private Span best() {
        return IntStream.range(0, cost.length)
                .mapToObj(to -> new Span(from[to], to, cost[to]))
                .min(BEST)
                .orElseThrow();
    }

    /** With the end of the sentence, which costs nothing to leave out, where the quote has it. */
    private Span extended(Span span, Quote quote) {
        int to = span.to();
        for (Token last : quote.softEnd()) {
            to += to < text.length && text[to].form().equals(last.form()) ? 1 : 0;
        }
        return new Span(span.from(), to, span.cost());
    }
}
