package dev.mcdewey.search.similar;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Keeps one long section from filling an answer. */
final class Sections {

    private Sections() {}

    /** The nearest chunk of each section but the subject's own. */
    static List<Neighbour> best(List<Neighbour> near, Subject subject, int size) {
        Set<String> seen = new HashSet<>();
        return near.stream()
                .filter(other -> !other.standsBeside(subject))
                .filter(other -> seen.add(other.section()))
                .limit(size)
                .toList();
    }
}
