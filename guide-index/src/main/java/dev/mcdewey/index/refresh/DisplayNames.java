package dev.mcdewey.index.refresh;

import java.util.Map;

/**
 * Names to show instead of those of folders, as far as the library gives any.
 *
 * @param vendors by the vendor's folder name
 * @param products by the product's folder name
 * @param guides by product, version and guide with slashes between
 */
public record DisplayNames(Map<String, String> vendors, Map<String, String> products, Map<String, String> guides) {

    /** Of a library that gives none. */
    public static final DisplayNames NONE = new DisplayNames(Map.of(), Map.of(), Map.of());

    /** Under which name a guide is found in {@link #guides()}. */
    public static String guide(String product, String version, String guide) {
        return product + "/" + version + "/" + guide;
    }
}
