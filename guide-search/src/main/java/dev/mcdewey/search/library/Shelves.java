package dev.mcdewey.search.library;

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

/** Arranges places as a tree. */
final class Shelves {

    private Shelves() {}

    static List<Vendor> of(List<Place> places) {
        return grouped(
                places, Place::vendor, Comparator.naturalOrder(), (name, below) -> new Vendor(name, products(below)));
    }

    private static List<Product> products(List<Place> places) {
        return grouped(
                places, Place::product, Comparator.naturalOrder(), (name, below) -> new Product(name, versions(below)));
    }

    private static List<Version> versions(List<Place> places) {
        return grouped(
                places, Place::version, VersionOrder.NEWEST_FIRST, (name, below) -> new Version(name, guides(below)));
    }

    private static List<Guide> guides(List<Place> places) {
        return places.stream()
                .map(place -> new Guide(place.guide(), place.files(), place.chunks()))
                .sorted(Comparator.comparing(Guide::guide))
                .toList();
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
