package dev.mcdewey.api.page;

import dev.mcdewey.search.library.Library;
import java.util.List;
import java.util.Locale;

/**
 * How much there is.
 *
 * @param vendors how many vendors
 * @param products how many products
 * @param versions how many versions of products
 * @param guides how many guides, each version counted
 * @param files how many source files
 * @param chunks how many chunks, each place counted
 */
record LibraryCounts(int vendors, int products, int versions, int guides, int files, long chunks) {

    /** The counts in a sentence. */
    public String sentence() {
        return "%s of %s: %s in %s, %s, %s."
                .formatted(
                        counted(products, "product"),
                        counted(vendors, "vendor"),
                        counted(guides, "guide"),
                        counted(versions, "version"),
                        counted(files, "file"),
                        counted(chunks, "chunk"));
    }

    private static String counted(long number, String thing) {
        return String.format(Locale.ROOT, number == 1 ? "%,d %s" : "%,d %ss", number, thing);
    }

    static LibraryCounts of(Library library) {
        List<Library.Product> products =
                library.vendors().stream().flatMap(v -> v.products().stream()).toList();
        List<Library.Version> versions =
                products.stream().flatMap(p -> p.versions().stream()).toList();
        List<Library.Guide> guides =
                versions.stream().flatMap(v -> v.guides().stream()).toList();
        return new LibraryCounts(
                library.vendors().size(),
                products.size(),
                versions.size(),
                guides.size(),
                guides.stream().mapToInt(Library.Guide::files).sum(),
                guides.stream().mapToLong(Library.Guide::chunks).sum());
    }
}
