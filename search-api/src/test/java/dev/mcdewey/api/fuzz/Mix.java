package dev.mcdewey.api.fuzz;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a service made of many requests.
 *
 * @param answers its answers
 */
public record Mix(List<Answer> answers) {

    /** The share of requests that it took for good ones, from 0 to 1. */
    public double accepted() {
        return share(answers);
    }

    /** The same for each route. */
    public Map<String, Double> acceptedByRoute() {
        return answers.stream()
                .collect(Collectors.groupingBy(
                        answer -> answer.request().route().toString(),
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), Mix::share)));
    }

    private static double share(List<Answer> some) {
        return some.stream().filter(answer -> answer.status() == 200).count() / (double) some.size();
    }

    /** How many had which status, and how long they took. */
    @Override
    public String toString() {
        Map<Integer, Long> statuses =
                answers.stream().collect(Collectors.groupingBy(Answer::status, TreeMap::new, Collectors.counting()));
        List<Long> took = answers.stream()
                .map(answer -> answer.took().toMillis())
                .sorted()
                .toList();
        return answers.size() + " requests, by status " + statuses + ", in ms p50 " + at(took, 0.5) + ", p99 "
                + at(took, 0.99) + ", slowest " + at(took, 1);
    }

    private static long at(List<Long> sorted, double share) {
        return sorted.get((int) Math.round((sorted.size() - 1) * share));
    }
}
