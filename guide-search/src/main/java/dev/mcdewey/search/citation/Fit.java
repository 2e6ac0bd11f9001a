package dev.mcdewey.search.citation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Where a quote stands in some chunks, or stands nearly.
 *
 * @param chunks the chunks that it touches, in reading order
 * @param text the passage as it is written there
 * @param tokens the words and signs of the passage; they count their places from its beginning
 * @param cost what differs; 0 where nothing does
 * @param similarity from 0 to 1, which is word for word
 */
record Fit(List<Stored> chunks, String text, List<Token> tokens, int cost, double similarity) {

    static Fit of(Quote quote, Stretch stretch) {
        Span span = Fitting.best(quote, stretch.tokens());
        if (span.length() == 0) {
            return new Fit(List.of(stretch.chunks().get(0)), "", List.of(), span.cost(), 0);
        }
        List<Token> tokens = stretch.tokens().subList(span.from(), span.to());
        int start = tokens.get(0).start();
        int end = tokens.get(tokens.size() - 1).end();
        return new Fit(
                stretch.between(start, end),
                stretch.text().substring(start, end),
                tokens.stream().map(token -> token.movedBy(-start, false)).toList(),
                span.cost(),
                similarity(span.cost(), quote.weight()));
    }

    private static double similarity(int cost, int weight) {
        return Math.max(0, 1 - (double) cost / (Costs.WRONG * Math.max(1, weight)));
    }

    boolean isWordForWord() {
        return cost == 0;
    }

    /** The keys of its chunks, which tell two fits apart. */
    List<String> keys() {
        return chunks.stream().map(Stored::key).toList();
    }

    /** How the words differ that are the same but for their spelling. */
    static Set<Difference> differences(List<Step> steps) {
        Set<Difference> differences = EnumSet.noneOf(Difference.class);
        for (Step step : steps) {
            if (!step.quoted().cased().equals(step.there().cased())) {
                differences.add(Difference.CASE);
            } else if (!step.quoted().raw().equals(step.there().raw())) {
                differences.add(Difference.TYPOGRAPHY);
            }
        }
        return differences;
    }
}
