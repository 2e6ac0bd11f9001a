package dev.mcdewey.search.library;

import dev.mcdewey.search.query.Filters;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Names the version that filters mean as the places name it to which the other filters lead. */
final class MeantFilters {

    private MeantFilters() {}

    static Filters among(List<Place> places, Filters asked) {
        List<String> there = places.stream()
                .filter(place -> allows(asked.vendor(), place.vendor()))
                .filter(place -> allows(asked.product(), place.product()))
                .filter(place -> allows(asked.guide(), place.guide()))
                .map(Place::version)
                .distinct()
                .toList();
        return MeantVersion.among(there, Objects.requireNonNull(asked.version()))
                .map(version -> new Filters(asked.vendor(), asked.product(), version, asked.guide(), asked.kind()))
                .orElse(asked);
    }

    private static boolean allows(@Nullable String asked, String there) {
        return asked == null || asked.equals(there);
    }
}
