package dev.mcdewey.search.fusion;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/**
 * Fuses legs by the weighted sum of their scaled scores.
 *
 * <p>It keeps how much better one hit is than the next, which a fusion of ranks forgets.
 */
public final class ConvexCombination {

    private ConvexCombination() {}

    /**
     * Fuses legs into one ranking with scores from 0 to 1.
     *
     * <p>What a leg did not find gets nothing from it. Of equal scores, what an earlier leg brought comes first, then
     * what it brought earlier.
     */
    public static List<Scored> fuse(List<Leg> legs) {
        double whole = legs.stream().mapToDouble(Leg::weight).sum();
        Map<String, Double> sums = new LinkedHashMap<>();
        for (Leg leg : legs) {
            DoubleUnaryOperator scaled = leg.scale().over(leg.found());
            double share = whole > 0 ? leg.weight() / whole : 0;
            leg.found().forEach(hit -> sums.merge(hit.key(), share * scaled.applyAsDouble(hit.score()), Double::sum));
        }
        return sums.entrySet().stream()
                .map(sum -> new Scored(sum.getKey(), sum.getValue()))
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .toList();
    }
}
