package dev.mcdewey.mcp.tool;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.mcdewey.search.library.Library;
import dev.mcdewey.search.query.Filters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer of {@code list_library} as data, in the form of its output schema. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LibraryAnswer(List<Library.Vendor> vendors, @Nullable String notice) {

    /** About 15,000 tokens; what is longer is not read, and clients cut it off. */
    private static final int GUIDES = 1_000;

    /** What is left of the library under these filters. */
    static LibraryAnswer of(Library library, Filters filters) {
        List<Library.Vendor> vendors = library.vendors().stream()
                .filter(vendor -> matches(filters.vendor(), vendor.vendor()))
                .map(vendor -> new Library.Vendor(vendor.vendor(), vendor.name(), products(vendor, filters)))
                .filter(vendor -> !vendor.products().isEmpty())
                .toList();
        return guides(vendors) <= GUIDES ? new LibraryAnswer(vendors, null) : withoutGuides(vendors);
    }

    private static List<Library.Product> products(Library.Vendor vendor, Filters filters) {
        return vendor.products().stream()
                .filter(product -> matches(filters.product(), product.product()))
                .toList();
    }

    private static boolean matches(@Nullable String asked, String name) {
        return asked == null || asked.equals(name);
    }

    private static long guides(List<Library.Vendor> vendors) {
        return vendors.stream()
                .flatMap(vendor -> vendor.products().stream())
                .flatMap(product -> product.versions().stream())
                .mapToLong(version -> version.guides().size())
                .sum();
    }

    private static LibraryAnswer withoutGuides(List<Library.Vendor> vendors) {
        String notice = "There are " + guides(vendors) + " guides, too many to list: name a product to see its guides.";
        return new LibraryAnswer(
                vendors.stream().map(LibraryAnswer::withoutGuides).toList(), notice);
    }

    private static Library.Vendor withoutGuides(Library.Vendor vendor) {
        return new Library.Vendor(
                vendor.vendor(),
                vendor.name(),
                vendor.products().stream()
                        .map(product -> new Library.Product(
                                product.product(),
                                product.name(),
                                product.versions().stream()
                                        .map(version -> new Library.Version(version.version(), List.of()))
                                        .toList()))
                        .toList());
    }
}
