package dev.mcdewey.ingest.writer;

/**
 * One version of a guide: the files that a reader takes as one book.
 *
 * @param product the product's folder name
 * @param version the version's folder name
 * @param guide the guide's folder name
 */
public record GuideVersion(String product, String version, String guide) {}
