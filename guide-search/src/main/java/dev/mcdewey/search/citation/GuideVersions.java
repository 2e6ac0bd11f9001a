package dev.mcdewey.search.citation;

import java.util.List;

/**
 * The versions of a guide that have a quote word for word.
 *
 * @param product the product's folder name
 * @param guide the guide's folder name
 * @param versions its versions with the quote, newest first
 */
public record GuideVersions(String product, String guide, List<String> versions) {}
