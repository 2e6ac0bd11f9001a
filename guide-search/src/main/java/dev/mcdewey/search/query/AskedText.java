package dev.mcdewey.search.query;

import java.util.List;

/**
 * A question taken apart.
 *
 * @param words all that is looked up, phrases included
 * @param phrases what hits must have word for word
 * @param without what hits must not have
 * @param filters what was written as {@code product:name} and the like
 */
public record AskedText(String words, List<String> phrases, List<String> without, Filters filters) {}
