package dev.mcdewey.search.library;

import dev.mcdewey.index.refresh.DisplayNames;
import dev.mcdewey.search.library.Library.Guide;
import dev.mcdewey.search.library.Library.Product;
import dev.mcdewey.search.library.Library.Vendor;
import dev.mcdewey.search.library.Library.Version;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Arranges places as a tree. */
final class Shelves {

    private final DisplayNames names;

    Shelves(DisplayNames names) {
        this.names = names;
    }

    List<Vendor> of(List<Place> places) {
        return grouped(
                places,
                Place::vendor,
                Comparator.naturalOrder(),
                (vendor, below) -> new Vendor(vendor, names.vendors().get(vendor), products(below)));
    }

    private List<Product> products(List<Place> places) {
        return grouped(
                places,
                Place::product,
                Comparator.naturalOrder(),
                (product, below) -> new Product(product, names.products().get(product), versions(below)));
    }

    private List<Version> versions(List<Place> places) {
        return grouped(
                places,
                Place::version,
                VersionOrder.NEWEST_FIRST,
                (version, below) -> new Version(version, guides(below)));
    }

    private List<Guide> guides(List<Place> places) {
        return places.stream()
                .map(place -> new Guide(place.guide(), title(place), place.files(), place.chunks()))
                .sorted(Comparator.comparing(Guide::guide))
                .toList();
    }

    private @Nullable String title(Place place) {
        return names.guides().get(DisplayNames.guide(place.product(), place.version(), place.guide()));
    }

    private static <T> List<T> grouped(
            List<Place> places,
            Function<Place, String> name,
            Comparator<String> order,
            BiFunction<String, List<Place>, T> shelf) {
        return places.stream()
                .collect(Collectors.groupingBy(name, () -> new TreeMap<>(order), Collectors.toList()))
                .entrySet()
                .stream()
                .map(group -> shelf.apply(group.getKey(), group.getValue()))
                .toList();
    }
}
