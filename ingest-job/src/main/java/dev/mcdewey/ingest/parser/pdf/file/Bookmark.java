package dev.mcdewey.ingest.parser.pdf.file;

import org.jspecify.annotations.Nullable;

/**
 * An entry of a document's outline that leads to a page.
 *
 * @param depth how deep it is nested, from 1
 * @param page physical page, from 1
 * @param top where on the page, in points from its bottom, or null
 * @param name name of its destination, or null
 */
public record Bookmark(
        String title,
        int depth,
        int page,
        @Nullable Float top,
        @Nullable String name) {

    /** Whether the words are its title, with or without numbers. */
    public boolean isNamed(String words) {
        return Keys.withoutNumber(words).equals(Keys.withoutNumber(title));
    }
}
