package dev.mcdewey.search.library;

import dev.mcdewey.search.query.Filters;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says why filters leave nothing, by naming what there is instead. */
public final class Absence {

    /** More names than this are not read by anyone. */
    private static final int NAMED = 20;

    private List<Place> left;
    private String of = "";

    private Absence(List<Place> places) {
        left = places;
    }

    static Optional<String> explain(Filters filters, List<Place> places) {
        if (places.isEmpty()) {
            return Optional.of("The library is empty.");
        }
        Absence absence = new Absence(places);
        return absence.narrow("vendor", filters.vendor(), Place::vendor)
                .or(() -> absence.narrow("product", filters.product(), Place::product))
                .or(() -> absence.narrow("guide", filters.guide(), Place::guide))
                .or(() -> absence.narrowToVersion(filters.version()));
    }

    private Optional<String> narrow(String what, @Nullable String asked, Function<Place, String> name) {
        List<String> there = left.stream().map(name).distinct().sorted().toList();
        return asked == null
                ? Optional.empty()
                : narrow(what, asked, there, name, Optional.of(asked).filter(there::contains));
    }

    private Optional<String> narrowToVersion(@Nullable String asked) {
        List<String> there = left.stream()
                .map(Place::version)
                .distinct()
                .sorted(VersionOrder.OLDEST_FIRST)
                .toList();
        return asked == null
                ? Optional.empty()
                : narrow("version", asked, there, Place::version, MeantVersion.among(there, asked));
    }

    private Optional<String> narrow(
            String what, String asked, List<String> there, Function<Place, String> name, Optional<String> meant) {
        if (meant.isEmpty()) {
            return Optional.of(sentence(what, asked, of, there));
        }
        left = left.stream()
                .filter(place -> name.apply(place).equals(meant.get()))
                .toList();
        of = of.isEmpty() ? " of " + asked : of + " " + asked;
        return Optional.empty();
    }

    /**
     * Says that something is not there.
     *
     * @param what what it is: product, version, guide
     * @param asked the name that was asked for
     * @param of where it was looked for, as words with a space in front; empty for everywhere
     * @param there the names that there are, one at least
     */
    public static String sentence(String what, String asked, String of, List<String> there) {
        String verb = there.size() == 1 ? "is" : "are";
        String meant = LikelyName.among(there, asked)
                .map(name -> "did you mean " + name + "? There ")
                .orElse("there ");
        return "There is no %s %s%s here; %s%s %s.".formatted(what, asked, of, meant, verb, enumerated(there));
    }

    /** Names as a list in words: a, b and c; no more of them than anyone reads. */
    public static String enumerated(List<String> names) {
        if (names.size() > NAMED) {
            return String.join(", ", names.subList(0, NAMED)) + " and " + (names.size() - NAMED) + " more";
        }
        int last = names.size() - 1;
        String first = names.stream().limit(last).collect(Collectors.joining(", "));
        return first.isEmpty() ? names.get(last) : first + " and " + names.get(last);
    }
}
