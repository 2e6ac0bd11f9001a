package dev.mcdewey.api.page;

import dev.mcdewey.index.refresh.QuarantinedFile;
import dev.mcdewey.index.refresh.RefreshRecord;
import dev.mcdewey.index.refresh.SourceOutcome;
import dev.mcdewey.search.library.Library;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue as the library page shows it.
 *
 * @param counts how much there is
 * @param vendors the vendors
 * @param refresh the latest refresh that ended well; null before the first
 * @param refreshed when it ended, in words; null before the first
 * @param troubled the sources that failed in it, or were not had as a whole
 * @param quarantine the files that could not be indexed
 */
record LibraryView(
        LibraryCounts counts,
        List<Vendor> vendors,
        @Nullable RefreshRecord refresh,
        @Nullable String refreshed,
        List<SourceOutcome> troubled,
        List<QuarantinedFile> quarantine) {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern(
                    "d MMMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    /**
     * A vendor with its products.
     *
     * @param name the vendor, as the library wants it shown
     * @param products its products
     */
    record Vendor(String name, List<Product> products) {}

    /**
     * A product with its versions.
     *
     * @param name the product, as the library wants it shown
     * @param versions its versions
     */
    record Product(String name, List<Version> versions) {

        /** Whether a guide of it stands in more than one version. */
        public boolean isComparable() {
            return versions.stream()
                    .flatMap(version -> version.guides().stream())
                    .anyMatch(guide -> guide.changes() != null);
        }
    }

    /**
     * A version with its guides.
     *
     * @param name the version
     * @param guides its guides
     */
    record Version(String name, List<Guide> guides) {}

    /**
     * A guide of a version.
     *
     * @param link leads to the reader
     * @param files how many source files it has
     * @param chunks how many chunks they have
     * @param changes leads to what changed since the version before; null for the oldest
     */
    record Guide(Link link, int files, int chunks, @Nullable Link changes) {}

    static LibraryView of(Library library) {
        RefreshRecord refresh = library.lastRefresh();
        Instant finished = refresh == null ? null : refresh.finished();
        return new LibraryView(
                LibraryCounts.of(library),
                library.vendors().stream().map(LibraryView::vendor).toList(),
                refresh,
                finished == null ? null : WORDS.format(finished),
                refresh == null ? List.of() : refresh.troubledSources(),
                library.quarantine());
    }

    private static Vendor vendor(Library.Vendor vendor) {
        return new Vendor(
                Objects.requireNonNullElse(vendor.name(), vendor.vendor()),
                vendor.products().stream().map(LibraryView::product).toList());
    }

    private static Product product(Library.Product product) {
        return new Product(
                Objects.requireNonNullElse(product.name(), product.product()),
                product.versions().stream()
                        .map(version -> version(product, version))
                        .toList());
    }

    private static Version version(Library.Product product, Library.Version version) {
        return new Version(
                version.version(),
                version.guides().stream()
                        .map(guide -> guide(product, version.version(), guide))
                        .toList());
    }

    private static Guide guide(Library.Product product, String version, Library.Guide guide) {
        return new Guide(
                new Link(
                        Objects.requireNonNullElse(guide.title(), guide.guide()),
                        Links.guide(product.product(), version, guide.guide())),
                guide.files(),
                guide.chunks(),
                CompareLinks.since(product.product(), guide.guide(), version, versionsOf(product, guide.guide())));
    }

    private static List<String> versionsOf(Library.Product product, String guide) {
        return product.versions().stream()
                .filter(version -> version.guides().stream()
                        .anyMatch(there -> there.guide().equals(guide)))
                .map(Library.Version::version)
                .toList();
    }
}
