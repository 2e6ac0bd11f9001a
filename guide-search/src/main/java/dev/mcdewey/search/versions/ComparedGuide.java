package dev.mcdewey.search.versions;

import dev.mcdewey.search.library.Absence;
import dev.mcdewey.search.library.MeantVersion;
import dev.mcdewey.search.library.Place;
import dev.mcdewey.search.library.VersionOrder;
import dev.mcdewey.search.reading.GuideName;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The two versions of a guide that are meant.
 *
 * @param vendor the vendor's folder name
 * @param from the guide in the first version, which may not have it
 * @param to the guide in the second version, which may not have it
 * @param versions every version that has the guide, newest first
 */
record ComparedGuide(String vendor, GuideName from, GuideName to, List<String> versions) {

    /** Finds what is meant; fails with {@link IncomparableException} where it is not there. */
    static ComparedGuide of(ComparisonQuery query, List<Place> library) {
        if (library.isEmpty()) {
            throw IncomparableException.absent("product", "The library is empty: there is nothing to compare.");
        }
        String product = named("product", query.product(), "", names(library, Place::product));
        List<Place> shelf = having(library, Place::product, product);
        String guide = named("guide", query.guide(), " of " + product, names(shelf, Place::guide));
        List<String> versions = versions(having(shelf, Place::guide, guide));
        Meant meant = new Meant(product + " " + guide, versions, versions(shelf));
        String from = meant.version("from", query.from());
        String to = meant.version("to", query.to());
        meant.check(from, to);
        return new ComparedGuide(
                shelf.get(0).vendor(),
                new GuideName(product, from, guide),
                new GuideName(product, to, guide),
                versions);
    }

    /** Both versions went while they were looked up. */
    IncomparableException gone() {
        return IncomparableException.absent(
                "guide", "The library was refreshed meanwhile and has neither " + from + " nor " + to + " any more.");
    }

    private static String named(String what, @Nullable String asked, String of, List<String> there) {
        if (asked == null) {
            throw IncomparableException.invalid(what, mustBeOneOf(there));
        }
        if (!there.contains(asked)) {
            throw IncomparableException.absent(what, Absence.sentence(what, asked, of, there));
        }
        return asked;
    }

    private static String mustBeOneOf(List<String> there) {
        return "must be given; there " + (there.size() == 1 ? "is " : "are ") + Absence.enumerated(there);
    }

    private static List<Place> having(List<Place> places, Function<Place, String> field, String name) {
        return places.stream().filter(place -> field.apply(place).equals(name)).toList();
    }

    private static List<String> versions(List<Place> places) {
        return places.stream()
                .map(Place::version)
                .distinct()
                .sorted(VersionOrder.NEWEST_FIRST)
                .toList();
    }

    private static List<String> names(List<Place> places, Function<Place, String> field) {
        return places.stream()
                .map(field)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    /** The versions that can be meant: those that have the guide before those of the product that do not. */
    private record Meant(String guide, List<String> having, List<String> all) {

        String version(String parameter, @Nullable String asked) {
            if (asked == null) {
                throw IncomparableException.invalid(parameter, mustBeOneOf(having));
            }
            return MeantVersion.among(having, asked)
                    .or(() -> MeantVersion.among(all, asked))
                    .orElseThrow(() -> IncomparableException.absent(
                            parameter, Absence.sentence("version", asked, " of " + guide, having)));
        }

        void check(String from, String to) {
            if (from.equals(to)) {
                throw IncomparableException.invalid(
                        "to", "must be another version than from: both mean " + from + "; " + there());
            }
            if (!having.contains(from) && !having.contains(to)) {
                throw IncomparableException.absent(
                        "guide", "Neither " + from + " nor " + to + " has " + guide + "; " + there() + ".");
            }
        }

        private String there() {
            return "there " + (having.size() == 1 ? "is " : "are ") + Absence.enumerated(having);
        }
    }
}
