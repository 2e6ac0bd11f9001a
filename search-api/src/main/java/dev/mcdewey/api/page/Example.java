package dev.mcdewey.api.page;

/**
 * A search to try.
 *
 * @param question what it asks
 * @param product where it asks
 * @param href the search
 */
record Example(String question, String product, String href) {}
