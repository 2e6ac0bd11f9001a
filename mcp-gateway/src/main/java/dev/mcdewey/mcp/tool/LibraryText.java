package dev.mcdewey.mcp.tool;

import dev.mcdewey.search.library.Library;
import java.util.stream.Collectors;

/** The answer of {@code list_library} as text: a line for each version, indented under its product and vendor. */
final class LibraryText {

    private LibraryText() {}

    static String of(LibraryAnswer answer) {
        String vendors = answer.vendors().stream().map(LibraryText::vendor).collect(Collectors.joining("\n"));
        return answer.notice() == null ? vendors : answer.notice() + "\n" + vendors;
    }

    private static String vendor(Library.Vendor vendor) {
        return vendor.vendor()
                + vendor.products().stream().map(LibraryText::product).collect(Collectors.joining());
    }

    private static String product(Library.Product product) {
        return "\n  " + product.product()
                + product.versions().stream().map(LibraryText::version).collect(Collectors.joining());
    }

    private static String version(Library.Version version) {
        String guides = version.guides().stream().map(LibraryText::guide).collect(Collectors.joining(", "));
        return "\n    " + version.version() + (guides.isEmpty() ? "" : ": " + guides);
    }

    private static String guide(Library.Guide guide) {
        return guide.guide() + " (" + guide.chunks() + " passages)";
    }
}
