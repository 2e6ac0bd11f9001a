package dev.mcdewey.search.versions.outline;

import dev.mcdewey.search.versions.outline.Differences.FileDifference;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what became of each section, once it is known which is which. */
final class DifferenceFinder {

    private final Outline from;
    private final Outline to;
    private final Pairs pairs;
    private final BiPredicate<Section, Section> sameText;

    DifferenceFinder(Outline from, Outline to, Pairs pairs, BiPredicate<Section, Section> sameText) {
        this.from = from;
        this.to = to;
        this.pairs = pairs;
        this.sameText = sameText;
    }

    Differences find() {
        List<Difference> here = to.sections().stream()
                .flatMap(section -> became(section).stream())
                .toList();
        Stream<Difference> gone = from.withText()
                .filter(pairs::isFree)
                .map(section -> new Difference(ChangeKind.REMOVED, section, null, false));
        int different = (int) here.stream().filter(DifferenceFinder::hasText).count();
        Map<Section, Integer> places = places();
        return new Differences(
                Stream.concat(here.stream(), gone)
                        .sorted(Comparator.comparingInt(found -> places.getOrDefault(place(found), 0)))
                        .toList(),
                (int) to.withText().count() - different,
                files());
    }

    private static boolean hasText(Difference found) {
        return found.to() != null && found.to().hasText();
    }

    private static Section place(Difference found) {
        return Objects.requireNonNullElseGet(found.to(), () -> Objects.requireNonNull(found.from()));
    }

    private Optional<Difference> became(Section section) {
        Section old = pairs.partner(section);
        if (old != null) {
            return became(old, section);
        }
        return section.hasText()
                ? Optional.of(new Difference(ChangeKind.ADDED, null, section, false))
                : Optional.empty();
    }

    private Optional<Difference> became(Section old, Section section) {
        boolean same = sameText.test(old, section);
        if (!pairs.sameHome(old, section)) {
            return Optional.of(new Difference(ChangeKind.MOVED, old, section, same));
        }
        boolean renamed = !section.isFile() && isOtherName(old, section);
        return same && !renamed
                ? Optional.empty()
                : Optional.of(new Difference(ChangeKind.CHANGED, old, section, same));
    }

    /** Where each section stands among those of the second version; what is gone, behind what stood before it. */
    private Map<Section, Integer> places() {
        Map<Section, Integer> places = new LinkedHashMap<>();
        to.sections().forEach(section -> places.put(section, places.size()));
        int last = 0;
        for (Section old : from.sections()) {
            Section partner = pairs.partner(old);
            if (partner == null) {
                places.put(old, last);
            } else if (pairs.sameHome(old, partner)) {
                last = places.getOrDefault(partner, last);
            }
        }
        return places;
    }

    private List<FileDifference> files() {
        Stream<FileDifference> here = to.files().stream()
                .map(file -> new FileDifference(file(pairs.partner(file)), file))
                .filter(DifferenceFinder::isOther);
        Stream<FileDifference> gone = from.files().stream()
                .filter(file -> file(pairs.partner(file)) == null)
                .map(file -> new FileDifference(file, null));
        return Stream.concat(here, gone).toList();
    }

    private static @Nullable Section file(@Nullable Section partner) {
        return partner != null && partner.isFile() ? partner : null;
    }

    private static boolean isOther(FileDifference file) {
        Section old = file.from();
        Section here = file.to();
        return old == null || here == null || isOtherName(old, here);
    }

    private static boolean isOtherName(Section old, Section section) {
        return !old.name().equals(section.name()) && !old.label().equals(section.label());
    }
}
