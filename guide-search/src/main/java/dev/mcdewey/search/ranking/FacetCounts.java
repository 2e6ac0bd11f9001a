package dev.mcdewey.search.ranking;

import dev.mcdewey.search.fusion.Scored;
import dev.mcdewey.search.hits.Facet;
import dev.mcdewey.search.retrieval.Candidate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts the values of hits that can be paged through, most frequent first, then by name. */
public final class FacetCounts {

    private static final Map<String, Function<Candidate, Stream<String>>> FACETS = new LinkedHashMap<>();

    static {
        FACETS.put("vendor", candidate -> Stream.of(candidate.vendor()));
        FACETS.put("product", candidate -> Stream.of(candidate.product()));
        FACETS.put("version", candidate -> candidate.versions().stream().distinct());
        FACETS.put("guide", candidate -> Stream.of(candidate.guide()));
        FACETS.put("kind", candidate -> Stream.of(candidate.kind()));
    }

    private FacetCounts() {}

    /** The facets of a ranking, each with this many values at most. */
    public static Map<String, List<Facet>> of(List<Scored> ranking, Map<String, Candidate> candidates, int values) {
        Map<String, List<Facet>> facets = new LinkedHashMap<>();
        FACETS.forEach((name, read) -> facets.put(
                name, most(ranking.stream().map(Scored::key).flatMap(key -> read.apply(candidates.get(key))), values)));
        return facets;
    }

    private static List<Facet> most(Stream<String> found, int values) {
        return found.collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).entrySet().stream()
                .map(value -> new Facet(value.getKey(), value.getValue()))
                .sorted(Comparator.comparingLong(Facet::count).reversed().thenComparing(Facet::value))
                .limit(values)
                .toList();
    }
}
