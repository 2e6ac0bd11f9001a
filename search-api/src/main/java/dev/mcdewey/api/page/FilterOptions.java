package dev.mcdewey.api.page;

import dev.mcdewey.search.library.Library;
import dev.mcdewey.search.query.Filters;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What can be chosen in the search form, narrowed by what is chosen already.
 *
 * @param vendors all vendors
 * @param products the products of the vendor, or all
 * @param versions the versions of the product, or all
 * @param guides the guides of the version, or all
 */
record FilterOptions(List<String> vendors, List<String> products, List<String> versions, List<String> guides) {

    static FilterOptions of(Library library, Filters chosen) {
        List<Library.Vendor> vendors = library.vendors().stream()
                .filter(vendor -> allows(chosen.vendor(), vendor.vendor()))
                .toList();
        List<Library.Product> products = vendors.stream()
                .flatMap(vendor -> vendor.products().stream())
                .filter(product -> allows(chosen.product(), product.product()))
                .toList();
        List<Library.Version> versions = products.stream()
                .flatMap(product -> product.versions().stream())
                .filter(version -> allows(chosen.version(), version.version()))
                .toList();
        return new FilterOptions(
                names(chosen.vendor(), library.vendors().stream().map(Library.Vendor::vendor)),
                names(
                        chosen.product(),
                        vendors.stream().flatMap(v -> v.products().stream()).map(Library.Product::product)),
                names(
                        chosen.version(),
                        products.stream().flatMap(p -> p.versions().stream()).map(Library.Version::version)),
                names(
                        chosen.guide(),
                        versions.stream().flatMap(v -> v.guides().stream()).map(Library.Guide::guide)));
    }

    private static boolean allows(@Nullable String chosen, String name) {
        return chosen == null || chosen.equals(name);
    }

    /** What is chosen stays visible even where the library does not have it. */
    private static List<String> names(@Nullable String chosen, Stream<String> there) {
        return Stream.concat(there, Stream.ofNullable(chosen)).distinct().toList();
    }
}
