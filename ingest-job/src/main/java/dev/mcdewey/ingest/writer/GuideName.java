package dev.mcdewey.ingest.writer;

/**
 * A guide over all its versions: the space within which equal text is stored once.
 *
 * @param product the product's folder name
 * @param guide the guide's folder name
 */
public record GuideName(String product, String guide) {}
