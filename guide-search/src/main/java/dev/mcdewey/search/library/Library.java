package dev.mcdewey.search.library;

import dev.mcdewey.index.refresh.QuarantinedFile;
import dev.mcdewey.index.refresh.RefreshRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything there is, as a tree with counts.
 *
 * @param vendors the vendors by name
 * @param generation the live generation; null before the first refresh
 * @param lastRefresh the latest refresh that ended well; null before the first
 * @param refreshes the latest refreshes, newest first, those that failed too
 * @param quarantine the files that could not be indexed
 */
public record Library(
        List<Vendor> vendors,
        @Nullable String generation,
        @Nullable RefreshRecord lastRefresh,
        List<RefreshRecord> refreshes,
        List<QuarantinedFile> quarantine) {

    /**
     * A vendor.
     *
     * @param vendor the folder name
     * @param name the name to show; null where the library gives none
     * @param products its products by name
     */
    public record Vendor(String vendor, @Nullable String name, List<Product> products) {}

    /**
     * A product.
     *
     * @param product the folder name
     * @param name the name to show; null where the library gives none
     * @param versions its versions, newest first as people count (12.10 after 12.9)
     */
    public record Product(String product, @Nullable String name, List<Version> versions) {}

    /**
     * A version of a product.
     *
     * @param version the folder name
     * @param guides its guides by name
     */
    public record Version(String version, List<Guide> guides) {}

    /**
     * A guide of a version.
     *
     * @param guide the folder name
     * @param title the name to show; null where the library gives none
     * @param files how many source files it has
     * @param chunks how many chunks they have
     */
    public record Guide(String guide, @Nullable String title, int files, int chunks) {}
}
