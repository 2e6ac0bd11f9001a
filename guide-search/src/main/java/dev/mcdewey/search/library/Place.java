package dev.mcdewey.search.library;

/**
 * One guide of one version that can be searched.
 *
 * @param vendor the vendor's folder name
 * @param product the product's folder name
 * @param version the version's folder name
 * @param guide the guide's folder name
 * @param files how many indexed files it has
 * @param chunks how many chunks they have
 */
public record Place(String vendor, String product, String version, String guide, int files, int chunks) {}
