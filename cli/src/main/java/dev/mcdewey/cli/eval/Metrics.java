package dev.mcdewey.cli.eval;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What a ranking is worth, averaged over queries.
 *
 * @param ndcg normalised discounted cumulative gain at 10
 * @param mrr reciprocal rank of the first relevant file within 10
 * @param recall share of the relevant files within 10
 * @param hit1 share of queries whose first file is relevant
 */
public record Metrics(double ndcg, double mrr, double recall, double hit1) {

    static final int DEPTH = 10;

    /** The worth of one ranking of files, best first, under grades of which one at least is above 0. */
    static Metrics of(List<String> ranking, Map<String, Integer> judgements) {
        List<String> top = ranking.subList(0, Math.min(DEPTH, ranking.size()));
        int first = firstRelevant(top, judgements);
        long found = top.stream().filter(file -> gain(file, judgements) > 0).count();
        long relevant = judgements.values().stream().filter(grade -> grade > 0).count();
        return new Metrics(
                gained(top, judgements) / ideal(judgements.values()),
                first < 0 ? 0 : 1.0 / (first + 1),
                (double) found / relevant,
                first == 0 ? 1 : 0);
    }

    static Metrics mean(Collection<Metrics> all) {
        return new Metrics(
                mean(all, Metrics::ndcg),
                mean(all, Metrics::mrr),
                mean(all, Metrics::recall),
                mean(all, Metrics::hit1));
    }

    private static double mean(Collection<Metrics> all, ToDoubleFunction<Metrics> metric) {
        return all.stream().mapToDouble(metric).average().orElse(Double.NaN);
    }

    private static int firstRelevant(List<String> top, Map<String, Integer> judgements) {
        for (int i = 0; i < top.size(); i++) {
            if (gain(top.get(i), judgements) > 0) {
                return i;
            }
        }
        return -1;
    }

    private static double gained(List<String> top, Map<String, Integer> judgements) {
        double sum = 0;
        for (int i = 0; i < top.size(); i++) {
            sum += gain(top.get(i), judgements) * discount(i);
        }
        return sum;
    }

    private static double ideal(Collection<Integer> grades) {
        List<Integer> best = grades.stream()
                .sorted((a, b) -> Integer.compare(b, a))
                .limit(DEPTH)
                .toList();
        double sum = 0;
        for (int i = 0; i < best.size(); i++) {
            sum += Math.max(0, best.get(i)) * discount(i);
        }
        return sum;
    }

    private static int gain(String file, Map<String, Integer> judgements) {
        return Math.max(0, judgements.getOrDefault(file, 0));
    }

    private static double discount(int index) {
        return Math.log(2) / Math.log(index + 2.0);
    }
}
