package dev.mcdewey.search.versions;

import dev.mcdewey.search.versions.outline.Difference;
import dev.mcdewey.search.versions.outline.Differences;
import dev.mcdewey.search.versions.outline.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two versions that were compared, and the part that is asked for.
 *
 * @param names what was compared
 * @param all what is different
 * @param named the sections under the headings that are asked for
 * @param asked those of the kind that is asked for
 * @param page those that are shown of them
 */
record Compared(
        ComparedGuide names, Differences all, List<Difference> named, List<Difference> asked, List<Difference> page) {

    /** More files than this are counted by nobody. */
    private static final int FILES = 100;

    static Compared of(ComparedGuide names, Differences all, ComparisonQuery query) {
        List<Difference> named = all.sections().stream()
                .filter(found -> isNamed(found, query.section()))
                .toList();
        List<Difference> asked = named.stream()
                .filter(found -> query.change() == null || query.change() == found.kind())
                .toList();
        return new Compared(
                names,
                all,
                named,
                asked,
                asked.stream().skip(query.offset()).limit(query.size()).toList());
    }

    private static boolean isNamed(Difference found, @Nullable String words) {
        return words == null || sides(found).anyMatch(section -> SectionPlace.mentions(section, words));
    }

    /** The sections of which the words are shown. */
    List<Section> shown() {
        return page.stream()
                .filter(found -> !found.sameText())
                .flatMap(Compared::sides)
                .filter(Section::hasText)
                .toList();
    }

    private static Stream<Section> sides(Difference found) {
        return Stream.concat(Stream.ofNullable(found.from()), Stream.ofNullable(found.to()));
    }

    VersionComparison with(List<SectionChange> sections, boolean hadGuide, boolean hasGuide) {
        return new VersionComparison(
                names.vendor(),
                names.to().product(),
                names.to().guide(),
                names.from().version(),
                names.to().version(),
                names.versions(),
                ChangeCounts.of(named, all.unchanged()),
                all.files().stream().limit(FILES).map(FileChange::of).toList(),
                asked.size(),
                sections,
                notices(hadGuide, hasGuide));
    }

    private List<String> notices(boolean hadGuide, boolean hasGuide) {
        List<String> notices = new ArrayList<>();
        if (!hadGuide) {
            notices.add(without(names.from().version()) + "all of it is new in "
                    + names.to().version() + ".");
        }
        if (!hasGuide) {
            notices.add(without(names.to().version()) + "all of it is gone since "
                    + names.from().version() + ".");
        }
        if (all.files().size() > FILES) {
            notices.add("Of " + all.files().size() + " files that came, went or were renamed, the first " + FILES
                    + " are named.");
        }
        return notices;
    }

    private String without(String version) {
        return names.to().product() + " " + version + " has no guide "
                + names.to().guide() + ": ";
    }
}
