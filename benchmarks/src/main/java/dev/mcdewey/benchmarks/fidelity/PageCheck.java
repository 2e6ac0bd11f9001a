package dev.mcdewey.benchmarks.fidelity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The pages of sections against a table of contents.
 *
 * @param right entries for which a section of that heading begins on that page
 * @param wrong entries for which sections of that heading begin elsewhere only
 * @param missing entries without a section of that heading
 */
record PageCheck(List<ContentsEntry> right, List<String> wrong, List<ContentsEntry> missing) {

    static PageCheck of(List<ContentsEntry> contents, List<ManualSection> sections) {
        Map<String, List<Integer>> pages = sections.stream()
                .filter(section -> section.page() != null)
                .collect(Collectors.groupingBy(
                        ManualSection::key,
                        Collectors.mapping(section -> Objects.requireNonNull(section.page()), Collectors.toList())));
        PageCheck check = new PageCheck(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        contents.forEach(entry -> check.add(entry, pages.getOrDefault(entry.key(), List.of())));
        return check;
    }

    private void add(ContentsEntry entry, List<Integer> pages) {
        if (pages.isEmpty()) {
            missing.add(entry);
        } else if (pages.contains(entry.page())) {
            right.add(entry);
        } else {
            wrong.add(entry.title() + ": page " + entry.page() + ", read on " + pages);
        }
    }

    /** The share of the sections found whose page is right; 1 where there are none. */
    double share() {
        int found = right.size() + wrong.size();
        return found == 0 ? 1 : right.size() / (double) found;
    }
}
