package dev.mcdewey.api.page;

import dev.mcdewey.search.versions.ChangeCounts;
import dev.mcdewey.search.versions.ComparisonQuery;
import dev.mcdewey.search.versions.VersionComparison;
import dev.mcdewey.search.versions.outline.ChangeKind;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two versions of a guide as the page shows them.
 *
 * @param found what was found
 * @param section what the headings were asked to contain; null where nothing was
 * @param change what the sections were asked to have become; null for all
 * @param oldGuide leads to the guide in the first version
 * @param newGuide leads to the guide in the second version
 * @param choices the versions that can be chosen
 * @param kinds leads to the sections of one kind, and to all
 * @param rows the sections
 * @param paging where they stand among all
 */
record ComparePage(
        VersionComparison found,
        @Nullable String section,
        @Nullable ChangeKind change,
        Link oldGuide,
        Link newGuide,
        List<String> choices,
        List<Kind> kinds,
        List<ChangedSection> rows,
        Paging paging) {

    /**
     * The sections of one kind.
     *
     * @param name the kind in words
     * @param count how many there are
     * @param href leads to them
     * @param chosen whether they are shown now
     */
    record Kind(String name, long count, String href, boolean chosen) {}

    static ComparePage of(VersionComparison found, ComparisonQuery query) {
        CompareLinks links = new CompareLinks(found, query);
        return new ComparePage(
                found,
                query.section(),
                query.change(),
                guide(found, found.from()),
                guide(found, found.to()),
                Stream.concat(found.versions().stream(), Stream.of(found.to(), found.from()))
                        .distinct()
                        .toList(),
                kinds(found.counts(), query.change(), links),
                found.sections().stream().map(ChangedSection::of).toList(),
                paging(found, query, links));
    }

    private static Link guide(VersionComparison found, String version) {
        return new Link(version, Links.guide(found.product(), version, found.guide()));
    }

    private static List<Kind> kinds(ChangeCounts counts, @Nullable ChangeKind chosen, CompareLinks links) {
        long all = counts.added() + counts.removed() + counts.moved() + counts.changed();
        return List.of(
                kind("all", all, null, chosen, links),
                kind("changed", counts.changed(), ChangeKind.CHANGED, chosen, links),
                kind("added", counts.added(), ChangeKind.ADDED, chosen, links),
                kind("removed", counts.removed(), ChangeKind.REMOVED, chosen, links),
                kind("moved", counts.moved(), ChangeKind.MOVED, chosen, links));
    }

    private static Kind kind(
            String name, long count, @Nullable ChangeKind kind, @Nullable ChangeKind chosen, CompareLinks links) {
        return new Kind(name, count, links.of(kind), Objects.equals(kind, chosen));
    }

    private static Paging paging(VersionComparison found, ComparisonQuery query, CompareLinks links) {
        int last = query.offset() + found.sections().size();
        boolean more = last < found.total() && !found.sections().isEmpty();
        return new Paging(
                query.offset() + 1,
                last,
                query.offset() == 0 ? null : links.from(Math.max(0, query.offset() - query.size())),
                more ? links.from(last) : null);
    }
}
