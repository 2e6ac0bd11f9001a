package dev.mcdewey.ingest.order;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The order of the files of one guide version. */
public final class ReadingOrder {

    /** Navigation that leads to fewer of the files than this is not the guide's, but some page's. */
    private static final double LEAST_SHARE = 0.5;

    private ReadingOrder() {}

    /**
     * The paths of all given files in reading order: along their links to the next page where most have them, else as a
     * front page lists them, else by weight and name. The same files give the same order, however they are listed.
     */
    public static List<String> of(List<LinkedFile> files) {
        List<LinkedFile> natural = files.stream()
                .sorted(Comparator.comparing(LinkedFile::path, PathOrder.PATHS))
                .toList();
        double enough = natural.size() * LEAST_SHARE;
        Chains chains = new Chains(natural);
        if (chains.linkedFiles() > enough) {
            return chains.inOrder();
        }
        Set<String> listed = longestContents(natural);
        return listed.size() > enough ? followedBy(listed, natural) : WeightOrder.of(natural);
    }

    private static Set<String> longestContents(List<LinkedFile> files) {
        Map<String, LinkedFile> byPath =
                files.stream().collect(Collectors.toMap(LinkedFile::path, Function.identity()));
        return files.stream()
                .map(file -> listed(file, byPath))
                .max(Comparator.comparingInt(Set::size))
                .orElseGet(Set::of);
    }

    private static Set<String> listed(LinkedFile front, Map<String, LinkedFile> byPath) {
        Set<String> listed = new LinkedHashSet<>();
        listed.add(front.path());
        front.contents().stream().filter(byPath::containsKey).forEach(listed::add);
        return listed;
    }

    private static List<String> followedBy(Set<String> first, List<LinkedFile> files) {
        List<String> order = new ArrayList<>(first);
        files.stream()
                .map(LinkedFile::path)
                .filter(path -> !first.contains(path))
                .forEach(order::add);
        return List.copyOf(order);
    }
}
