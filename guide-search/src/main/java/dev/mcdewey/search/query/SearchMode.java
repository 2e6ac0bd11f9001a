package dev.mcdewey.search.query;

/** How the ranking is made. */
public enum SearchMode {
    /** By words and by meaning. */
    HYBRID,
    /** By words alone. */
    KEYWORD,
    /** By meaning alone. */
    SEMANTIC
}
