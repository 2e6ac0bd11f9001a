package dev.mcdewey.search.ranking;

import dev.mcdewey.search.fusion.Scored;
import dev.mcdewey.search.library.VersionOrder;
import dev.mcdewey.search.query.Scope;
import dev.mcdewey.search.retrieval.Candidate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The order in which chunks are shown: one of each section, and not all of one guide where others answer as well. */
public final class Ranking {

    /**
     * What remains of a score for each better hit of the same guide: a guide gives way to another one that is nearly as
     * good, but never to one that is clearly worse.
     */
    private static final double AFTER_ANOTHER = 0.99;

    /** What the newest version says of a section is shown where it answers this well, compared with an older one. */
    private static final double NEARLY = 0.7;

    private Ranking() {}

    /**
     * Ranks fused chunks.
     *
     * @param fused best first
     * @param candidates what is known of each by key
     * @param scope whether a version is meant
     */
    public static List<Scored> of(List<Scored> fused, Map<String, Candidate> candidates, Scope scope) {
        return spread(bestOfSections(fused, candidates, scope), candidates);
    }

    private static List<Scored> bestOfSections(List<Scored> fused, Map<String, Candidate> candidates, Scope scope) {
        return fused.stream()
                .collect(Collectors.groupingBy(
                        hit -> of(hit, candidates).section(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(section -> shown(section, candidates, scope))
                .toList();
    }

    /** Where no version is meant, a section stands where its best chunk does, and says what is so today. */
    private static Scored shown(List<Scored> section, Map<String, Candidate> candidates, Scope scope) {
        Scored best = section.get(0);
        if (scope.versionOf(of(best, candidates).product()) != null) {
            return best;
        }
        Set<String> versions = section.stream()
                .flatMap(hit -> of(hit, candidates).versions().stream())
                .collect(Collectors.toSet());
        if (of(best, candidates).versions().containsAll(versions)) {
            return best;
        }
        String newest = Collections.max(versions, VersionOrder.OLDEST_FIRST);
        return section.stream()
                .filter(hit -> hit.score() >= best.score() * NEARLY)
                .filter(hit -> of(hit, candidates).versions().contains(newest))
                .findFirst()
                .map(hit -> new Scored(hit.key(), best.score()))
                .orElse(best);
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
