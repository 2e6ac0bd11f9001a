package dev.mcdewey.search.library;

import dev.mcdewey.search.query.Filters;
import dev.mcdewey.search.query.Scope;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds what filters mean among the places that there are. */
final class Scopes {

    private Scopes() {}

    static Scope meant(Filters asked, List<Place> places) {
        Filters named = new Filters(
                name(asked.vendor(), places, Place::vendor),
                name(asked.product(), places, Place::product),
                asked.version(),
                name(asked.guide(), places, Place::guide),
                asked.kind());
        return new Scope(named, versions(named, places));
    }

    private static @Nullable String name(@Nullable String asked, List<Place> places, Function<Place, String> name) {
        List<String> there = places.stream().map(name).distinct().toList();
        return asked == null || there.contains(asked)
                ? asked
                : there.stream().filter(asked::equalsIgnoreCase).findFirst().orElse(asked);
    }

    private static Map<String, String> versions(Filters asked, List<Place> places) {
        String version = asked.version();
        if (version == null) {
            return Map.of();
        }
        Map<String, List<String>> byProduct = places.stream()
                .filter(place -> asked.product() == null || place.product().equals(asked.product()))
                .filter(place -> asked.guide() == null || place.guide().equals(asked.guide()))
                .collect(Collectors.groupingBy(
                        Place::product,
                        LinkedHashMap::new,
                        Collectors.mapping(Place::version, Collectors.toUnmodifiableList())));
        Map<String, String> meant = new LinkedHashMap<>();
        byProduct.forEach(
                (product, there) -> MeantVersion.among(there, version).ifPresent(found -> meant.put(product, found)));
        return Map.copyOf(meant);
    }
}
