package dev.mcdewey.search.ranking;

import dev.mcdewey.search.fusion.Scored;
import dev.mcdewey.search.retrieval.Candidate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The order in which chunks are shown: one of each section, and not all of one guide where others answer as well. */
public final class Ranking {

    /**
     * What remains of a score for each better hit of the same guide: a guide gives way to another one that is nearly as
     * good, but never to one that is clearly worse.
     */
    private static final double AFTER_ANOTHER = 0.99;

    private Ranking() {}

    /**
     * Ranks fused chunks.
     *
     * @param fused best first
     * @param candidates what is known of each by key
     */
    public static List<Scored> of(List<Scored> fused, Map<String, Candidate> candidates) {
        return spread(bestOfSections(fused, candidates), candidates);
    }

    private static List<Scored> bestOfSections(List<Scored> fused, Map<String, Candidate> candidates) {
        Set<String> seen = new HashSet<>();
        return fused.stream()
                .filter(hit -> seen.add(of(hit, candidates).section()))
                .toList();
    }

    private static List<Scored> spread(List<Scored> ranked, Map<String, Candidate> candidates) {
        Map<String, Integer> before = new HashMap<>();
        return ranked.stream()
                .map(hit -> new Scored(hit.key(), hit.score() * share(before, of(hit, candidates))))
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .toList();
    }

    private static double share(Map<String, Integer> before, Candidate candidate) {
        int better = before.merge(candidate.product() + '/' + candidate.guide(), 1, Integer::sum) - 1;
        return Math.pow(AFTER_ANOTHER, better);
    }

    private static Candidate of(Scored hit, Map<String, Candidate> candidates) {
        @Nullable Candidate candidate = candidates.get(hit.key());
        if (candidate == null) {
            throw new IllegalStateException("nothing is known of the chunk " + hit.key());
        }
        return candidate;
    }
}
