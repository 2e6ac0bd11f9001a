package dev.mcdewey.search.query;

import org.jspecify.annotations.Nullable;

/**
 * What hits must have; null where anything will do. Each is compared exactly.
 *
 * @param vendor the vendor's folder name
 * @param product the product's folder name
 * @param version the version as the vendor writes it
 * @param guide the guide's folder name
 * @param kind text, table, code, list, procedure, note or definition
 */
public record Filters(
        @Nullable String vendor,
        @Nullable String product,
        @Nullable String version,
        @Nullable String guide,
        @Nullable String kind) {

    /** No filter at all. */
    public static final Filters NONE = new Filters(null, null, null, null, null);

    /** These filters, and where they leave something open, others. */
    public Filters or(Filters others) {
        return new Filters(
                first(vendor, others.vendor),
                first(product, others.product),
                first(version, others.version),
                first(guide, others.guide),
                first(kind, others.kind));
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }

    /** The same filters for another version; null for any. */
    public Filters in(@Nullable String other) {
        return new Filters(vendor, product, other, guide, kind);
    }
}
